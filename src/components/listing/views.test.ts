import { afterAll, beforeAll, expect, test, vi } from "vitest"
import type { ProductRecord } from "../../../commerce/src/domain/export"

const province = (code: string, slug: string) => ({
	type: "province",
	code,
	slug,
	name: `Tỉnh ${slug}`,
	nameEn: slug,
	formerNames: [],
})

const certificate = (slug: string, stars: number, issued: string) => ({
	type: "certificate",
	id: slug,
	subject: { type: "product", slug },
	stars,
	decisionNumber: null,
	authority: null,
	level: null,
	round: null,
	scale: null,
	isLatest: true,
	supersededBy: null,
	date: { value: issued, precision: "day", earliest: issued, latest: issued, inferred: false },
	knownEnded: false,
	withdrawal: null,
	extension: null,
	sources: [],
})

vi.mock("../../lib/catalogue/snapshot", () => ({
	recordsOf: (type: string) =>
		({
			province: [province("01", "ha-noi"), province("46", "hue")],
			certificate: [
				certificate("a", 4, "2026-01-01"),
				certificate("b", 5, "2026-01-01"),
				certificate("c", 5, "2019-01-01"),
			],
		})[type] ?? [],
}))

const doc = (stars: number, provinceNow: string) => ({ stars, provinceNow, available: true })
vi.mock("../../lib/search/product-docs", () => ({
	productDocs: () =>
		new Map([
			["a", doc(4, "ha-noi")],
			["b", doc(5, "hue")],
		]),
}))

beforeAll(() => vi.stubEnv("SAOLANG_NOW", "2026-11-24"))
afterAll(() => vi.unstubAllEnvs())

const product = (slug: string, provinceCode: string) =>
	({ slug, name: slug, place: { today: { provinceCode } } }) as ProductRecord

const scope = (products: ProductRecord[]) => ({
	path: "/san-pham/",
	group: null,
	set: null,
	products,
	alcohol: false,
})

test("views are those that hold something, ordered by standing, then name", async () => {
	const { viewsOf } = await import("./views")
	const list = [product("c", "01"), product("d", "01"), product("a", "01"), product("b", "46")]
	const views = viewsOf(scope(list))
	expect(views.map(({ path }) => path)).toEqual([
		"/san-pham/",
		"/san-pham/sao-5/",
		"/san-pham/sao-4/",
		"/san-pham/tinh-ha-noi/",
		"/san-pham/tinh-hue/",
	])
	expect(views[0]?.products.map(({ slug }) => slug)).toEqual(["b", "a", "d", "c"])
})

test("a listing is parted in pages of 24; an empty one has a first page", async () => {
	const { listingPages } = await import("./views")
	const many = Array.from({ length: 50 }, (_, n) => product(`p${n}`, "99"))
	expect(listingPages(scope(many)).map(({ path, products }) => [path, products.length])).toEqual([
		["/san-pham/", 24],
		["/san-pham/trang/2/", 24],
		["/san-pham/trang/3/", 2],
	])
	expect(listingPages(scope([]))).toHaveLength(1)
})

test("one filter is a page, two are a search, each with how many it leaves", async () => {
	const { facetsOf } = await import("./facets")
	const { viewsOf } = await import("./views")
	const views = viewsOf(scope([product("a", "01"), product("b", "46")]))
	const [all, five] = views
	if (!all || !five) throw new Error("no views")
	const links = (view: typeof all) =>
		facetsOf(view).map(({ links }) => links.map(({ href, count }) => [href, count]))
	expect(links(all)).toEqual([
		[
			["/san-pham/sao-5/", 1],
			["/san-pham/sao-4/", 1],
		],
		[
			["/san-pham/tinh-ha-noi/", 1],
			["/san-pham/tinh-hue/", 1],
		],
		[["/tim-kiem/?dat-duoc=1", 2]],
	])
	expect(links(five)).toEqual([
		[
			["/san-pham/sao-5/", 1],
			["/san-pham/sao-4/", 1],
		],
		[["/tim-kiem/?sao=5&tinh=hue", 1]],
		[["/tim-kiem/?sao=5&dat-duoc=1", 1]],
	])
})
