import { expect, test } from "vitest"
import { median, middle, shortfalls } from "./budget"
import type { Scores } from "./measure"

const good: Scores = {
	performance: 99,
	accessibility: 100,
	practices: 100,
	seo: 100,
	lcp: 1_200,
	tbt: 10,
	cls: 0,
	bytes: 90_000,
	failed: [],
}

test("a run in which somebody else used the machine does not decide", () => {
	const slow = { ...good, performance: 80, lcp: 4_000, failed: ["largest-contentful-paint"] }
	const found = middle([good, slow, good])
	expect(found.lcp).toBe(1_200)
	expect(found.failed).toEqual(["largest-contentful-paint"])
	expect(shortfalls(found)).toEqual([])
})

test("says what a page falls short of", () => {
	expect(shortfalls({ ...good, performance: 97, seo: 99, cls: 0.02, lcp: 1_501, tbt: 51 })).toEqual(
		["performance 97", "seo 99", "LCP 1501 ms", "TBT 51 ms", "CLS 0.020"],
	)
	expect(median([3, 1, 2])).toBe(2)
})
