import fc from "fast-check"
import { expect, it } from "vitest"
import { formatDong, isDong, MAX_DONG } from "./money"

it("writes đồng as in Việt Nam", () => {
	expect(formatDong(1250000)).toBe("1.250.000\u00a0₫")
	expect(formatDong(0)).toBe("0\u00a0₫")
})

it("takes whole amounts only", () => {
	for (const good of [0, 1, 15_000, MAX_DONG]) expect(isDong(good)).toBe(true)
	for (const bad of [
		1.5,
		-1,
		Number.NaN,
		Number.POSITIVE_INFINITY,
		MAX_DONG + 1,
		10 ** 11,
		"15000",
		null,
	])
		expect(isDong(bad)).toBe(false)
})

it("writes an amount that reads back as the same amount", () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: MAX_DONG }), (amount) => {
			const text = formatDong(amount)
			expect(text).toMatch(/^\d{1,3}(\.\d{3})*\u00a0₫$/)
			expect(Number(text.replace(/\D/g, ""))).toBe(amount)
		}),
	)
})
