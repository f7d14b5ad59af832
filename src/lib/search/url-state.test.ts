import fc from "fast-check"
import { expect, test } from "vitest"
import { facetsOf } from "./facets"
import { everything, MAX_PAGE, type SearchState, sortsOf } from "./state"
import { parseState, printState } from "./url-state"

const read = (address: string) => parseState(new URL(address, "http://local.invalid").searchParams)

const collections = ["products", "producers", "places", "stories"] as const
const ends = fc.option(fc.integer({ min: 0, max: 1_000_000_000 }))

/** Any state that the page can be in. */
const states: fc.Arbitrary<SearchState> = fc.constantFrom(...collections).chain((collection) => {
	const values = (shape: RegExp) =>
		fc.uniqueArray(fc.stringMatching(shape), { minLength: 1, maxLength: 4 })
	const chosen = Object.fromEntries(
		facetsOf(collection).map(({ name, value }) => [name, values(value)] as const),
	)
	return fc.record({
		collection: fc.constant(collection),
		text: fc.constantFrom("", "chè", "nước mắm & muối", "100% mật ong", "a+b", "“5 sao”"),
		asTyped: fc.boolean(),
		chosen: fc.record(chosen, { requiredKeys: [] }),
		price:
			collection === "products"
				? fc
						.tuple(ends, ends)
						.map(([a, b]) =>
							a !== null && b !== null && a > b ? { min: b, max: a } : { min: a, max: b },
						)
				: fc.constant(everything.price),
		sort: fc.constantFrom(...sortsOf[collection]),
		page: fc.integer({ min: 1, max: MAX_PAGE }),
	})
})

test("printing and parsing give the state back", () => {
	fc.assert(
		fc.property(states, (state) => {
			expect(read(printState(state))).toEqual(state)
		}),
		{ numRuns: 50 },
	)
})

test("whatever an address says, it is read, and printing it once settles it", () => {
	const pair = fc.tuple(
		fc.constantFrom("q", "muc", "sao", "tinh", "nhom", "bo", "gia", "gia-tu", "sap", "trang", "x"),
		fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("4,5", "hue", "9e9", "NaN", "-1")),
	)
	fc.assert(
		fc.property(fc.array(pair), (pairs) => {
			const once = parseState(new URLSearchParams(pairs))
			expect(read(printState(once))).toEqual(once)
		}),
	)
})

test("links of listings keep their meaning", () => {
	expect(read("/tim-kiem/?nhom=thuc-pham&sao=5&tinh=hue")).toEqual({
		...everything,
		chosen: { group: ["thuc-pham"], stars: ["5"], province: ["hue"] },
	})
})

test("nonsense is left out", () => {
	expect(
		read("/tim-kiem/?q=+a%00%0Ab+&sao=7,4,4&tinh=../x,hue&trang=-1&nhom=%3Cb%3E&gia=NaN-x&sap=x"),
	).toEqual({ ...everything, text: "a b", chosen: { stars: ["4"], province: ["hue"] } })
	expect(read("/tim-kiem/?trang=1000000000").page).toBe(1)
	expect([...read(`/tim-kiem/?q=${"ô".repeat(10_000)}`).text]).toHaveLength(200)
})

test("an end of a price may be written with dots, and ends may be turned round", () => {
	expect(read("/tim-kiem/?gia-tu=200.000&gia-den=50.000").price).toEqual({
		min: 50_000,
		max: 200_000,
	})
	expect(read("/tim-kiem/?gia=0-200000").price).toEqual({ min: 0, max: 200_000 })
	expect(read("/tim-kiem/?gia-den=").price).toEqual({ min: null, max: null })
})

test("signs that nobody types are not everything", () => {
	expect(read("/?q=%00%07").text).toBe("\uFFFD")
	expect(read("/?q=n%C6%B0%E1%BB%9Bc%00m%E1%BA%AFm").text).toBe("nước mắm")
	expect(read("/?q=%20%0A").text).toBe("")
})
