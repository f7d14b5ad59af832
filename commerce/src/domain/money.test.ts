import { expect, it } from "vitest"
import { formatDong, isDong } from "./money"

it("writes đồng as in Việt Nam", () => {
	expect(formatDong(1250000)).toBe("1.250.000\u00a0₫")
	expect(formatDong(0)).toBe("0\u00a0₫")
})

it("takes whole amounts only", () => {
	expect(isDong(15000)).toBe(true)
	for (const bad of [1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 10 ** 11, "15000", null])
		expect(isDong(bad)).toBe(false)
})
