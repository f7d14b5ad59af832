import { expect, test } from "vitest"
import { type PlainDocument, type PlainQuery, PlainSearch } from "./plain"

const document = (
	slug: string,
	name: string,
	more: Partial<PlainDocument> = {},
): PlainDocument => ({ slug, name, words: [], province: null, groups: [], alcohol: false, ...more })

const search = new PlainSearch(
	[
		document("dua", "Mứt dừa", { province: "ben-tre", groups: ["thuc-pham"] }),
		document("dua-2", "Dứa sấy", { province: "tien-giang", groups: ["thuc-pham"] }),
		document("mam", "Nước mắm", { words: ["HTX Bình Minh", "Xã Đông Hải"], province: "ben-tre" }),
		document("ruou", "Rượu dừa", { alcohol: true, groups: ["do-uong"] }),
	],
	(slug) => ({ dua: 5 as const, mam: 4 as const })[slug] ?? null,
)
const all: PlainQuery = { text: "", provinces: [], stars: [], groups: [] }
const find = (change: Partial<PlainQuery>, adult = false) =>
	search.find({ ...all, ...change }, adult).slugs

test("words are found without their marks, and with their marks first", () => {
	expect(find({ text: "dua" }).sort()).toEqual(["dua", "dua-2"])
	expect(find({ text: "dừa" })[0]).toBe("dua")
	expect(find({ text: "DỨA" })[0]).toBe("dua-2")
})

test("every word must match, in the name or in the rest", () => {
	expect(find({ text: "mam binh minh" })).toEqual(["mam"])
	expect(find({ text: "nuoc mam dong hai" })).toEqual(["mam"])
	expect(find({ text: "mam dua" })).toEqual([])
	expect(find({ text: "ua" })).toEqual([])
	expect(find({ text: "???" })).toEqual([])
})

test("alcohol is for adults", () => {
	expect(find({ text: "ruou" })).toEqual([])
	expect(find({ text: "ruou" }, true)).toEqual(["ruou"])
})

test("filters join within and meet across; each counts without its own choice", () => {
	expect(find({ stars: [4, 5] }).sort()).toEqual(["dua", "mam"])
	expect(find({ stars: [5], provinces: ["tien-giang"] })).toEqual([])
	const { facets } = search.find({ ...all, stars: [5] }, false)
	expect(facets.stars).toEqual(
		new Map([
			["5", 1],
			["4", 1],
		]),
	)
	expect(facets.provinces).toEqual(new Map([["ben-tre", 1]]))
})
