import { expect, test } from "vitest"
import { isoOf } from "./dates"

test.each([
	["12/08/2025", "2025-08-12"],
	[" 1/8/2025 ", "2025-08-01"],
	["1-8-2025", "2025-08-01"],
	["08/2025", "2025-08"],
	["2025", "2025"],
	["30/02/2025", "2025-02-30"],
	["hôm qua", "hôm qua"],
	["2025-08-12", "2025-08-12"],
	["", ""],
])("%j is sent as %j", (typed, sent) => {
	expect(isoOf(typed)).toBe(sent)
})
