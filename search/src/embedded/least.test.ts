import fc from "fast-check"
import { expect, test } from "vitest"
import { least } from "./least"

test("gives the first of the sorted numbers", () => {
	const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 300 })
	fc.assert(
		fc.property(numbers, fc.integer({ min: 0, max: 60 }), (all, count) => {
			const sorted = [...all].sort((a, b) => a - b)
			expect([...least(Float64Array.from(all), count)]).toEqual(sorted.slice(0, count))
		}),
		{ numRuns: 500 },
	)
})
