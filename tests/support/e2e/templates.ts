import { statSync } from "node:fs"
import { join } from "node:path"
import { routePattern } from "../build/links"
import { builtFolder } from "../site/built"
import { addressOf, filesBelow } from "../site/pages"

export interface Template {
	/** Its file below src/pages. */
	route: string
	/** Address of the page with the most in it: every block that the template knows is likely there. */
	fullest: string
	/** Address of the page with the least in it: what a template says where it has nothing to say. */
	barest: string
}

const routes = join(import.meta.dirname, "..", "..", "..", "src", "pages")
/** Pages made when they are asked for, and the one for addresses that lead nowhere. */
const onDemand = [
	"/tim-kiem/?q=tra",
	"/kiem-tra/",
	"/gio-hang/",
	"/thanh-toan/",
	"/don-hang/",
	"/mat/",
]

/** Parts of a listing, which are no product of that name. */
const PART = /^\/san-pham\/(sao-\d|tinh-.+|trang)\//

/** Every route with pages of its own, and which of them show it best. */
export const templates: Template[] = [
	...built(builtFolder()),
	...onDemand.map((path) => ({ route: path, fullest: path, barest: path })),
]

function built(folder: string): Template[] {
	const pages = filesBelow(folder)
		.filter((file) => file.endsWith(".html"))
		.map((file) => ({ path: addressOf(file), bytes: statSync(join(folder, file)).size }))
		.sort((a, b) => a.bytes - b.bytes)
	return filesBelow(routes)
		.filter((file) => file.endsWith(".astro"))
		.sort(byExactness)
		.flatMap((route) => {
			const pattern = routePattern(route)
			const own = pages.filter(
				({ path }) => pattern.test(path) && (route.includes("[...") || !PART.test(path)),
			)
			for (const page of own) pages.splice(pages.indexOf(page), 1)
			const [least, most] = [own[0], own.at(-1)]
			return least && most ? [{ route, fullest: most.path, barest: least.path }] : []
		})
}

/** A page belongs to the most exact route that fits it: "a/index" before "a/[b]" before "a/[...c]". */
function byExactness(a: string, b: string): number {
	const loose = (route: string) => route.split("[...").length * 100 + route.split("[").length
	return loose(a) - loose(b) || a.localeCompare(b)
}
