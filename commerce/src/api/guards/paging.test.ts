import { expect, test } from "vitest"
import { clamp } from "./paging"

test.each([
	["50", "50"],
	["1000000", "100"],
	["-5", "1"],
	["1.9", "1"],
	["x", "1"],
	[["1", "2"], "1"],
])("limit %j becomes %s", (given, expected) => {
	expect(clamp(given, 1, 100)).toBe(expected)
})
