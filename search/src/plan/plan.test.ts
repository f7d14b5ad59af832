import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { intentsOf } from "./intent-filters"
import { lexicon } from "./lexicon"
import { placeNames } from "./places"
import { planQuery } from "./plan"
import type { StageName } from "./query-plan"
import { Vocabulary } from "./vocabulary"

const vocabulary = Vocabulary.of([
	"Nước mắm Phú Quốc",
	"Mật ong rừng",
	"Bánh đậu xanh",
	"Thịt lợn gác bếp",
	"Chè Thái Nguyên",
	"Trà xanh Ba Chẽ",
	"Cá tra sấy",
	"Tinh dầu tràm Huế",
	"Mì Chũ",
	"Dứa sấy dẻo",
	"Mứt dừa",
	"Ngọc trai Hạ Long",
	"Giò lụa Hàng Đạt",
	"Hợp tác xã Tuấn Linh",
	"Gạo ST25 Sóc Trăng",
	"Đặc sản Sa Pa",
	"Nem chua",
])
const province = { type: "province", code: "46", nameEn: "" } as const
const commune = {
	type: "commune",
	code: "1",
	slug: "ba-che",
	provinceCode: "22",
	lat: null,
	lng: null,
} as const
const places = placeNames(
	[
		{ ...province, slug: "hue", name: "Thành phố Huế", formerNames: [] },
		{ ...province, slug: "quang-tri", name: "Tỉnh Quảng Trị", formerNames: ["Tỉnh Quảng Bình"] },
		{ ...province, slug: "ho-chi-minh", name: "Thành phố Hồ Chí Minh", formerNames: [] },
	],
	[{ ...commune, name: "Xã Ba Chẽ", former: [] }],
	lexicon().places,
)

const plan = (typed: string, collection: keyof typeof intentsOf = "products") =>
	planQuery(typed, {
		lexicon: lexicon(),
		vocabulary,
		places,
		can: intentsOf[collection],
		typing: true,
	})
const texts = (typed: string, stage: StageName = "exact") =>
	plan(typed)
		.stages.filter(({ name }) => name === stage)
		.flatMap(({ readings }) => readings.map(({ text, on }) => `${on.join("+")}: ${text}`))

describe("readings", () => {
	test("marks first when they were typed, the same without them after", () => {
		expect(texts("Nước  MẮM")).toEqual(["coded: nước mắm", "strong: nước mắm"])
		expect(texts("nuoc mam")).toEqual(["strong: nuoc mam"])
		const [marked, plain] = plan("dừa").stages[0]?.readings ?? []
		expect(marked?.weight).toBeGreaterThan(plain?.weight ?? 1)
	})

	test("every way to write a query gives the same plan", () => {
		for (const other of ["nước mắm".normalize("NFD"), "NƯỚC MẮM", '"nước" -mắm', "nứơc  mắm"])
			expect(texts(other)).toEqual(texts("nước mắm"))
	})

	test("keys of Telex and VNI are read, words and English are not bent", () => {
		expect(plan("nuowcs mawms").decoded).toBe("nước mắm")
		expect(plan("ma65t ong").decoded).toBe("mật ong")
		expect(plan("nuowc").decoded).toBe("nươc")
		for (const word of ["st25", "nem", "coffee", "honey", "nuo"])
			expect(plan(word).decoded).toBe(undefined)
	})

	test("words of other regions and languages are put in", () => {
		expect(texts("thịt heo")).toContain("coded: thịt lợn")
		expect(texts("fish sauce")).toContain("coded: nước mắm")
		expect(texts("trà thái nguyên")).toContain("coded: chè thái nguyên")
		expect(texts("htx tuan linh")).toContain("strong: hợp tác xã tuan linh")
		expect(plan("thịt heo").synonyms).toEqual(["thịt lợn"])
	})

	test("a word that is another one without its marks leads nowhere without them", () => {
		expect(texts("dua")).toEqual(["strong: dua"])
		expect(texts("tra")).toEqual(["strong: tra"])
		expect(texts("ca tra").join()).not.toContain("chè")
		// Beside Thái Nguyên it is chè that documents have.
		expect(texts("tra thai nguyen")).toContain("strong: chè thai nguyen")
	})

	test("words are parted and joined as documents have them", () => {
		expect(texts("nuocmam")).toContain("strong: nuoc mam")
		expect(plan("banhdauxanh").decoded).toBe("banh dau xanh")
		expect(texts("sapa")).toContain("strong: sa pa")
		expect(texts("mỳ chũ")).toContain("coded: mì chũ")
	})

	test("only what finds something else is put in", () => {
		expect(plan("nước mắm").synonyms).toEqual([])
	})

	test("slips wait for the second stage", () => {
		expect(texts("bánh đậu xnah").join()).not.toContain("xanh")
		expect(texts("bánh đậu xnah", "approximate")[0]).toBe("strong: bánh đậu xanh")
		expect(texts("tinh dầu chàm", "approximate")[0]).toBe("strong: tinh dầu tràm")
		expect(texts("tinh dầu tràm", "approximate").join()).not.toContain("chàm")
	})

	test("the last word may go on, until a space or a sign ends it", () => {
		const open = (typed: string) => plan(typed).stages[0]?.readings[0]?.prefix
		expect([open("nước m"), open("nước m "), open("nước m,")]).toEqual([true, false, false])
		expect(plan("thịt heo").stages[0]?.readings.at(-1)?.prefix).toBe(false)
	})
})

describe("words that ask for nothing", () => {
	test("are left out, but not where a document says them", () => {
		expect(texts("mua mật ong ngon ở đâu")).toEqual(["coded: mật ong", "strong: mật ong"])
		expect(texts("giò lụa hàng đạt")[0]).toBe("coded: giò lụa hàng đạt")
		expect(texts("giò lụa hàng đạt")).toContain("coded: giò lụa đạt")
		expect(texts("hợp tác xã tuấn linh")[0]).toBe("coded: hợp tác xã tuấn linh")
		expect(texts("ngoc trai")).toEqual(["strong: ngoc trai"])
		expect(texts("mật ong 500 ml")[0]).toBe("coded: mật ong")
	})

	test("all of them together ask for everything", () => {
		expect(plan("sản phẩm ocop")).toMatchObject({ browse: true, stages: [] })
	})
})

describe("what is filtered by", () => {
	test("is taken out of the words", () => {
		expect(plan("mật ong 4 sao dưới 200k ở Huế")).toMatchObject({
			intent: { stars: [4], priceMax: 200_000, provinceNow: "hue" },
			words: [{ raw: "mật" }, { raw: "ong" }],
		})
		expect(plan("nuoc mam o quang binh").intent).toEqual({ provinceOld: "quang-binh" })
		expect(plan("quà tại sài gòn").intent).toEqual({ provinceNow: "ho-chi-minh" })
		expect(plan("nước mắm thành phố Huế").intent).toEqual({ provinceNow: "hue" })
		expect(plan("ocop 5 sao")).toMatchObject({ intent: { stars: [5] }, browse: true, stages: [] })
		expect(plan("hết hạn")).toMatchObject({ intent: { certStatus: "expired" }, browse: true })
	})

	test("smaller places and unsaid ones stay words", () => {
		expect(texts("trà ở huyện Ba Chẽ")[0]).toBe("coded: trà ba chẽ")
		expect(plan("tinh dầu tràm Huế").intent).toEqual({})
	})

	test("what a collection has no field for stays a word", () => {
		expect(plan("làng nghề 4 sao", "stories").intent).toEqual({})
		expect(plan("chuyện ở Quảng Bình", "stories").intent).toEqual({})
		expect(plan("chuyện ở Huế", "stories").intent).toEqual({ provinceNow: "hue" })
	})
})

test("nothing typed is browsing; only signs typed is nothing", () => {
	for (const typed of ["", "  ", "\t\n"]) expect(plan(typed).browse).toBe(true)
	for (const typed of ["🙂", "!!!", "\u0000\u0001", "\u0301\u0323", '"-"', "\u200b"])
		expect(plan(typed)).toMatchObject({ browse: false, stages: [], words: [] })
})

test("a plan is sound whatever was typed", () => {
	const words = fc.constantFrom(
		..."nước|mắm|nuowcs|ca2|heo|htx|ở|huế|5 sao|dưới 200k|sapa|xnah|🙂|'|\"|-|của|hàng|đạt|tea|\u0301".split(
			"|",
		),
	)
	const typed = fc.oneof(
		fc.array(words, { maxLength: 30 }).map((all) => all.join(" ")),
		fc.string({ unit: "binary" }),
		fc.string({ maxLength: 10_000, size: "max" }),
	)
	fc.assert(
		fc.property(typed, (text) => {
			const made = plan(text)
			expect(made.words.length).toBeLessThanOrEqual(10)
			expect(made.words.slice(0, -1).every(({ prefix }) => !prefix)).toBe(true)
			// Words to search for, or a reason to show everything, never both.
			expect(made.stages.length > 0).toBe(made.words.length > 0)
			if (made.browse) expect(made.stages).toEqual([])
			for (const { readings } of made.stages) {
				expect(readings.length).toBeGreaterThan(0)
				expect(readings.length).toBeLessThanOrEqual(8)
				for (const { text, weight } of readings) {
					expect(text).toMatch(/^[\p{L}\p{N}\p{M} ]+$/u)
					expect(text.normalize("NFC")).toBe(text)
					expect(weight).toBeGreaterThan(0)
					expect(weight).toBeLessThanOrEqual(1)
				}
			}
		}),
		{ numRuns: 300 },
	)
})
