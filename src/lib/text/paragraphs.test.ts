import { expect, test } from "vitest"
import { paragraphs } from "./paragraphs"

test("the first sentence leads", () => {
	expect(paragraphs("Một câu. Hai câu. Ba câu.")).toEqual(["Một câu.", "Hai câu. Ba câu."])
	expect(paragraphs("Chỉ một câu.")).toEqual(["Chỉ một câu."])
	expect(paragraphs("")).toEqual([])
})

test("a decimal point or an abbreviation before a small letter ends no sentence", () => {
	expect(paragraphs("Rộng 2.300 ha, v.v. và hơn. Còn nữa.")).toEqual([
		"Rộng 2.300 ha, v.v. và hơn.",
		"Còn nữa.",
	])
})

test("a long rest is parted in two and nothing is lost", () => {
	const story = Array.from({ length: 20 }, (_, n) => `Câu thứ ${n} kể một chuyện nữa thôi.`).join(
		" ",
	)
	const parts = paragraphs(story)
	expect(parts).toHaveLength(3)
	expect(parts.join(" ")).toBe(story)
})

test("paragraphs of the writer are kept", () => {
	expect(paragraphs("Đoạn một. Vẫn một.\n\nĐoạn hai.")).toEqual(["Đoạn một. Vẫn một.", "Đoạn hai."])
})
