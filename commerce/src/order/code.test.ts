import { expect, test } from "vitest"
import { newOrderCode, readOrderCode } from "./code"

test("codes are made of letters that cannot be confused, and differ", () => {
	const codes = Array.from({ length: 500 }, newOrderCode)
	for (const code of codes) {
		expect(code).toMatch(/^SL-[0-9A-HJKMNP-TV-Z]{8}$/)
		expect(readOrderCode(code)).toBe(code)
	}
	expect(new Set(codes).size).toBe(500)
})

test.each([
	["sl-7k2m 9q1x", "SL-7K2M9Q1X"],
	["7K2M9QIO", "SL-7K2M9Q10"],
	[" SL–00000000 ", "SL-00000000"],
	["SL-7K2M9Q1", null],
	["SL-7K2M9Q1U", null],
	["", null],
])("%j is read as %s", (typed, code) => {
	expect(readOrderCode(typed)).toBe(code)
})
