import fc from "fast-check"
import { expect, test } from "vitest"
import type { Reading } from "../plan/query-plan"
import { markerOf } from "./marks"

const reading = (text: string, change: Partial<Reading> = {}): Reading => ({
	text,
	on: ["strong"],
	weight: 1,
	why: "typed",
	prefix: false,
	...change,
})
const marked = (text: string, ...readings: Reading[]) =>
	markerOf(readings)(text)
		.filter(({ hit }) => hit)
		.map((mark) => mark.text)

test("marks the original letters of what was typed without marks", () => {
	expect(marked("Nước mắm Nước Hoa", reading("nuoc mam"))).toEqual(["Nước mắm Nước"])
	expect(marked("Nước mắm".normalize("NFD"), reading("nuoc mam"))).toEqual([
		"Nước mắm".normalize("NFD"),
	])
})

test("a word that is there with its marks leaves out those with others", () => {
	expect(marked("Kẹo dừa, dưa hấu", reading("dừa"))).toEqual(["dừa"])
	expect(marked("Dưa hấu", reading("dừa"))).toEqual(["Dưa"])
})

test("a beginning marks the whole word, a slip only where slips are forgiven", () => {
	expect(marked("Bánh chưng", reading("bánh chư", { prefix: true }))).toEqual(["Bánh chưng"])
	expect(marked("Bánh chưng", reading("banh chu"))).toEqual(["Bánh"])
	expect(marked("Miến dong", reading("mien domg", { on: ["fuzzy"] }))).toEqual(["Miến dong"])
	expect(marked("Miến dong", reading("mien domg"))).toEqual(["Miến"])
})

test("joined, the marks are the text; cut, a piece of it", () => {
	const readings = [reading("ch a", { prefix: true, on: ["strong", "fuzzy"] }), reading("mắm")]
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 5 }), (text, crop) => {
			const marker = markerOf(readings)
			const joined = (marks: { text: string }[]) => marks.map((mark) => mark.text).join("")
			expect(joined(marker(text))).toBe(text)
			expect(text).toContain(joined(marker(text, crop)))
		}),
	)
})

test("a cut shows the first hit", () => {
	const text = "Một hai ba bốn năm sáu bảy tám chín mười nước mắm ngon nhất"
	const marks = markerOf([reading("nước mắm")])(text, 4)
	expect(marks.map((mark) => mark.text).join("")).toBe("mười nước mắm ngon")
})
