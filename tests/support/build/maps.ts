import { attr, byTag, type Element, elements, textOf } from "../site/html"
import type { Page } from "../site/pages"

/** So many shapes in one drawing are the country, not a province or an icon. */
const PROVINCES = 30

/** A drawing of the country always holds and names both archipelagos. */
export function archipelagos({ document }: Page): string[] {
	return byTag(document, "svg")
		.filter(isCountry)
		.flatMap((map) => {
			const words = `${textOf(map)} ${attr(map, "aria-label") ?? ""}`
			return ["Hoàng Sa", "Trường Sa"].filter((name) => !words.includes(name))
		})
		.map((name) => `the map does not name ${name}`)
}

function isCountry(svg: Element): boolean {
	const shapes = [...elements(svg)].filter(
		(shape) =>
			shape.tagName === "path" ||
			(shape.tagName === "use" && !(attr(shape, "href") ?? "").startsWith("#i-")),
	)
	return shapes.length >= PROVINCES
}
