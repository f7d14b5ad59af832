import fc from "fast-check"
import { expect, test } from "vitest"
import { coded } from "./coded"
import { fold, foldMapped, originalRange } from "./fold"
import { otherSpelling, soundalikes } from "./sounds"
import { isSyllable } from "./syllable"
import { placeTone } from "./tone"
import { slips, typoBudget } from "./typo"
import { formOf, wordsOf } from "./words"

const LETTERS =
	"aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựvxyỳ 5-ð"
const vietnamese = fc.string({ unit: fc.constantFrom(...LETTERS) })
const anyText = fc.oneof(vietnamese, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }))

test("folding forgets marks, case and normal form, and doing it twice changes nothing", () => {
	expect(fold("Đặc Sản RƯỢU")).toBe("dac san ruou")
	fc.assert(
		fc.property(vietnamese, (text) => {
			expect(fold(text.normalize("NFD"))).toBe(fold(text))
			expect(fold(text.toUpperCase())).toBe(fold(text))
			expect(fold(fold(text))).toBe(fold(text))
		}),
	)
})

test("the map of a folded text leads back to whole letters of the original", () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const map = foldMapped(text)
			expect(map.from).toHaveLength(map.folded.length + 1)
			let joined = ""
			for (let unit = 0; unit < map.folded.length; ) {
				const [start, end] = originalRange(map, unit, unit + 1)
				expect(end).toBeGreaterThan(start)
				joined += fold(text.slice(start, end))
				while (map.from[unit] === start) unit++
			}
			expect(joined).toBe(map.folded)
		}),
	)
	const decomposed = "Nước mắm".normalize("NFD")
	const map = foldMapped(decomposed)
	const at = map.folded.indexOf("mam")
	expect(decomposed.slice(...originalRange(map, at, at + 3))).toBe("mắm".normalize("NFD"))
})

test("a tone stands in one place, whatever school typed it", () => {
	for (const [typed, placed] of [
		["hoà", "hòa"],
		["hòan", "hoàn"],
		["khoẻ", "khỏe"],
		["thuý", "thúy"],
		["qúy", "quý"],
		["gía", "giá"],
		["nứơc", "nước"],
		["gìn", "gìn"],
		["hoài", "hoài"],
		["st25", "st25"],
		["café", "café"],
	] as const)
		expect(placeTone(typed)).toBe(placed)
	fc.assert(
		fc.property(vietnamese, (text) => {
			for (const { form } of wordsOf(text)) {
				expect(placeTone(form)).toBe(form)
				expect(form.normalize("NFC")).toBe(form)
			}
		}),
	)
})

test("syllables are told from what cannot be said", () => {
	for (const word of ["nước", "nghiêng", "gì", "quốc", "giếng", "khuỷu", "xoong", "ỷ", "yến"])
		expect([word, isSyllable(word)]).toEqual([word, true])
	for (const word of ["beèf", "nuowcs", "cofê", "mmắ", "nưỏc", "ngq", "", "đđ"])
		expect([word, isSyllable(word)]).toEqual([word, false])
})

test("words are cut the same from every form of a text, and know where they stood", () => {
	expect(wordsOf("M'nông – vi-cumax ST25").map(({ folded }) => folded)).toEqual(
		"m nong vi cumax st25".split(" "),
	)
	fc.assert(
		fc.property(anyText, (text) => {
			for (const { form, start, end } of wordsOf(text))
				expect(formOf(text.slice(start, end))).toBe(form)
			const forms = (of: string) => wordsOf(of).map(({ folded }) => folded)
			expect(forms(text.normalize("NFD"))).toEqual(forms(text.normalize("NFC")))
		}),
	)
})

test("the code keeps words apart that differ in marks, and beginnings beginnings", () => {
	expect(coded("nước")).toBe("nu7o71c")
	expect(coded("đường")).toBe("d9u7o72ng")
	const word = vietnamese.map((text) => text.replace(/[ 5ð-]/g, ""))
	fc.assert(
		fc.property(word, word, (a, b) => {
			expect(coded(a) === coded(b)).toBe(a === b)
			expect(coded(a + b).startsWith(coded(a))).toBe(true)
		}),
	)
})

test("slips are counted alike from both sides, and never beyond the limit", () => {
	expect(slips("xnah", "xanh", 1)).toBe(1)
	expect(slips("diieu", "dieu", 1)).toBe(1)
	expect(slips("ruou", "rau", 1)).toBe(2)
	const short = fc.string({ unit: fc.constantFrom(..."abno"), maxLength: 8 })
	fc.assert(
		fc.property(short, short, (a, b) => {
			expect(slips(a, b, 2)).toBe(slips(b, a, 2))
			expect(slips(a, b, 2) === 0).toBe(a === b)
			expect(slips(a, b, 1)).toBe(Math.min(slips(a, b, 2), 2))
		}),
	)
	expect([typoBudget("st25"), typoBudget("com"), typoBudget("chanh")]).toEqual([0, 0, 1])
})

test("words that sound alike are told both ways", () => {
	expect(soundalikes("chàm")).toContain("tràm")
	expect(soundalikes("thu")).toEqual([])
	expect(otherSpelling("mỳ")).toBe("mì")
	expect(otherSpelling("quí")).toBe("quý")
	expect(otherSpelling("mai")).toBe(null)
	expect(otherSpelling("thúy")).toBe(null)
	fc.assert(
		fc.property(vietnamese, (text) => {
			for (const { form } of wordsOf(text)) {
				const other = otherSpelling(form)
				if (other !== null) expect(otherSpelling(other)).toBe(form)
			}
		}),
	)
})
