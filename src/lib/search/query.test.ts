import fc from "fast-check"
import { expect, test } from "vitest"
import { parseQuery, printQuery } from "./query"

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/)
const query = fc.record({
	text: fc.constantFrom("", "chè", "nước mắm & muối", "100% mật ong", "a+b"),
	provinces: fc.uniqueArray(slug, { maxLength: 5 }),
	stars: fc.uniqueArray(fc.constantFrom(3 as const, 4 as const, 5 as const)),
	groups: fc.uniqueArray(slug, { maxLength: 5 }),
	page: fc.integer({ min: 1, max: 500 }),
})

test("printing and parsing give the query back", () => {
	fc.assert(
		fc.property(query, (one) => {
			const url = new URL(printQuery(one), "http://local.invalid")
			expect(parseQuery(url.searchParams)).toEqual(one)
		}),
	)
})

test("nonsense is left out", () => {
	const params = new URLSearchParams("q=+a%00%0Ab+&sao=7,4,4&tinh=../x,hue&trang=-1&nhom=%3Cb%3E")
	expect(parseQuery(params)).toEqual({
		text: "a b",
		provinces: ["hue"],
		stars: [4],
		groups: [],
		page: 1,
	})
})
