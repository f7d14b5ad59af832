import { describe, expect, test } from "vitest"
import { BadSearchRequest, type Filter, type ProductDoc } from "../../../search/src/port"
import { metresBetween } from "../../../search/src/request/geo"
import type { Asked, Asking } from "./asked"

const STARS: Filter = { field: "stars", anyOf: [4, 5] }
const FOOD: Filter = { field: "group", anyOf: ["thuc-pham"] }
const HANOI = { lat: 21.028, lng: 105.854 }
const collator = new Intl.Collator("vi", { numeric: true })

/** Points 5–8 and 15 of the contract: filters, facets, orders and pages. */
export function narrowingRules(ask: () => Asking): void {
	describe("narrowing", () => {
		test("5: choosing a value leaves its own facet as it was and narrows the others", async () => {
			const facets = ["stars", "group"] as const
			const before = await ask().answer("", { facets: [...facets] })
			const after = await ask().answer("", { facets: [...facets], filters: [STARS] })
			const counts = (facet: typeof before.facets.stars) =>
				facet?.map(({ value, count }) => [value, count])
			expect(counts(after.facets.stars)).toEqual(counts(before.facets.stars))
			expect(
				after.facets.stars
					?.filter(({ selected }) => selected)
					.map(({ value }) => value)
					.sort(),
			).toEqual(["4", "5"])
			expect(after.total).toBe(after.facets.group?.reduce((sum, { count }) => sum + count, 0))
			expect(after.total).toBeLessThan(before.total)
		})

		test("5: a chosen value that finds nothing is still there", async () => {
			const filters: Filter[] = [{ field: "provinceNow", anyOf: ["khong-co"] }]
			const { total, facets } = await ask().answer("", { filters, facets: ["provinceNow"] })
			expect(total).toBe(0)
			expect(facets.provinceNow).toContainEqual({ value: "khong-co", count: 0, selected: true })
			expect(facets.provinceNow?.length).toBeGreaterThan(5)
		})

		const all: [string, Filter[], (doc: ProductDoc) => boolean][] = [
			["any of", [STARS], ({ stars }) => stars >= 4],
			["both", [STARS, FOOD], ({ stars, group }) => stars >= 4 && group === "thuc-pham"],
			["a flag", [{ field: "available", anyOf: [false] }], ({ available }) => !available],
			[
				"a range",
				[{ field: "priceVnd", gte: 100_000, lte: 200_000 }],
				({ priceVnd = 0 }) => priceVnd >= 100_000 && priceVnd <= 200_000,
			],
			[
				"a circle",
				[{ geoRadius: { ...HANOI, metres: 40_000 } }],
				({ geo }) => geo !== undefined && metresBetween(geo, HANOI) <= 40_000,
			],
			[
				"a box",
				[{ geoBox: { north: 22, east: 107, south: 20.5, west: 105 } }],
				({ geo }) =>
					geo !== undefined && geo.lat <= 22 && geo.lat >= 20.5 && geo.lng <= 107 && geo.lng >= 105,
			],
		]
		test.each(all)("6: %s", async (_, filters, passes) => {
			const expected = (await ask().all("")).filter(passes).map(({ slug }) => slug)
			expect(expected.length).toBeGreaterThan(0)
			expect(await ask().set("", { filters })).toEqual(expected.sort())
		})

		test("6: filters never turn exact results into approximate ones", async () => {
			const filters: Filter[] = [{ field: "provinceNow", anyOf: ["khong-co"] }]
			const { total, understood } = await ask().answer("nước mắm", { filters })
			expect([total, understood.stage]).toEqual([0, "exact"])
		})

		test("6: alcohol is left out unless the request is an adult's", async () => {
			expect((await ask().all("", { adult: false })).some((doc) => doc.ageRestricted)).toBe(false)
			expect((await ask().all("")).some((doc) => doc.ageRestricted)).toBe(true)
		})

		const orders: [Asked, (a: ProductDoc, b: ProductDoc) => number][] = [
			[{ sort: "price-asc" }, (a, b) => (a.priceVnd ?? 0) - (b.priceVnd ?? 0)],
			[{ sort: "price-desc" }, (a, b) => (b.priceVnd ?? 0) - (a.priceVnd ?? 0)],
			[{ sort: "newest" }, (a, b) => (b.recognisedAt ?? 0) - (a.recognisedAt ?? 0)],
			[{ sort: "stars" }, (a, b) => b.stars - a.stars],
		]
		test.each(orders)("7: %o orders the whole set, ties by id", async (asked, compare) => {
			const sorted = await ask().all("cà phê", asked)
			const byId = (a: ProductDoc, b: ProductDoc) => (a.id < b.id ? -1 : 1)
			expect(sorted.map(({ id }) => id)).toEqual(
				[...sorted].sort((a, b) => compare(a, b) || byId(a, b)).map(({ id }) => id),
			)
			expect(sorted.map(({ slug }) => slug).sort()).toEqual(await ask().set("cà phê"))
		})

		test("7: names stand in Vietnamese order", async () => {
			const names = (await ask().all("", { sort: "name" })).map(({ name }) => name[0] ?? "")
			const letters = names.filter((letter) => /[a-zđ]/iu.test(letter))
			expect(letters).toEqual([...letters].sort(collator.compare))
			const of = (letter: string) => names.findIndex((name) => name.toLowerCase() === letter)
			expect(of("đ")).toBeGreaterThan(of("d"))
			expect(of("đ")).toBeLessThan(of("g"))
		})

		test("7: the nearest comes first", async () => {
			const { hits } = await ask().answer("", { sort: "distance", near: HANOI })
			const metres = hits.map(({ distanceM }) => distanceM ?? Number.POSITIVE_INFINITY)
			expect(metres[0]).toBeLessThan(20_000)
			for (const [at, distance] of metres.entries())
				expect(distance).toBeGreaterThanOrEqual((metres[at - 1] ?? 0) - 1)
		})

		test("8: pages together are the set, and one past the end is empty", async () => {
			const whole = await ask().set("nước mắm")
			expect(await ask().set("nước mắm", { pageSize: 2 })).toEqual(whole)
			const past = await ask().answer("nước mắm", { page: 20 })
			expect([past.hits, past.total]).toEqual([[], whole.length])
		})

		test("15: a filter value is never read as a filter", async () => {
			for (const value of ["x' OR stars > 0", 'x" OR stars > 0', "\\", "'", "x\\' OR 1=1"])
				expect(
					(await ask().answer("", { filters: [{ field: "tags", anyOf: [value] }] })).total,
				).toBe(0)
		})

		const refused: [string, Asked][] = [
			["page 0", { page: 0 }],
			["page 10^9", { page: 1e9 }],
			["a page of 1,000", { pageSize: 1_000 }],
			["a radius of NaN", { filters: [{ geoRadius: { ...HANOI, metres: Number.NaN } }] }],
			["a place off the earth", { near: { lat: 91, lng: 0 }, sort: "distance" }],
			["a distance from nowhere", { sort: "distance" }],
			["a facet of others", { facets: ["kind"] }],
			["no value", { filters: [{ field: "stars", anyOf: [] }] }],
		]
		test.each(refused)("%s is refused with a reason", async (_, asked) => {
			await expect(ask().answer("chè", asked)).rejects.toThrow(BadSearchRequest)
		})
	})
}
