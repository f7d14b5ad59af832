import { expect, test } from "vitest"
import { countingText, partTexts, targetText, valueText } from "./figureText"

const plain = (text: string | null) => text?.replaceAll("\u00a0", " ")

test("numbers are grouped, words stay", () => {
	expect(valueText(3317)).toBe("3.317")
	expect(valueText("hơn 900")).toBe("hơn 900")
	expect(valueText(null)).toBeNull()
})

test("a figure always says its day and how it was counted", () => {
	const figure = { asOf: "2025-06-09", counting: "cumulative", period: "2019-2025" } as const
	expect(plain(countingText(figure))).toBe("09/06/2025, cộng dồn, gồm cả đã hết hạn")
	expect(plain(countingText({ ...figure, asOf: null }))).toContain("không ghi ngày")
})

test("a target says its bound, its unit and its year", () => {
	const target = { indicator: "x", unit: "sản phẩm" }
	expect(plain(targetText({ ...target, min: 150, max: 200, bound: "at-least", by: "2025" }))).toBe(
		"ít nhất 150 đến 200 sản phẩm, đến 2025",
	)
	expect(plain(targetText({ ...target, value: 100, unit: "%" }))).toBe("100 %")
	expect(partTexts({ ...target, value: 1, parts: [{ indicator: "a", value: 8 }] })).toEqual([
		"a: 8",
	])
})
