import { expect, test } from "vitest"
import { sourced } from "./sourced"

const shown = { value: { weightG: 500 }, basis: "illustrative" as const }

test("what is left as it was stays an illustration, until somebody confirms it", () => {
	expect(sourced(shown, { weightG: 500 }, false)).toBe(shown)
	expect(sourced(shown, { weightG: 500 }, true)).toEqual({ ...shown, basis: "source" })
})

test("what the office writes is known from it; what it empties is gone", () => {
	expect(sourced(shown, { weightG: 510 }, false)).toEqual({
		value: { weightG: 510 },
		basis: "source",
	})
	expect(sourced(null, 7, false)).toEqual({ value: 7, basis: "source" })
	expect(sourced(shown, null, true)).toBeNull()
})
