import { describe, expect, test } from "vitest"
import { fold } from "../../../search/src/text/fold"
import type { Asking } from "./asked"

/** Points 1–4, 9–13 and 15 of the contract: what words find. */
export function wordRules(ask: () => Asking): void {
	describe("words", () => {
		test("1: marks, case, spaces and encodings do not change what is found", async () => {
			const set = await ask().set("nước mắm")
			expect(set.length).toBeGreaterThan(3)
			for (const q of ["nước mắm".normalize("NFD"), "NƯỚC MẮM", "  nước   mắm  ", "“nước mắm”"])
				expect(await ask().set(q)).toEqual(set)
			expect(await ask().set("nuoc mam")).toEqual(expect.arrayContaining(set))
		})

		test.each(["dừa", "dứa", "cốm", "trầm"])(
			"2: %s typed with its marks comes first",
			async (q) => {
				const first = await ask().first(q)
				expect(`${first?.name} ${first?.productSet} ${first?.altNames}`.toLowerCase()).toContain(q)
			},
		)

		test("3: đ is d, tones may stand in either place, names are joined or not", async () => {
			expect(await ask().set("dak lak")).toEqual(await ask().set("Đắk Lắk".replaceAll("ắ", "a")))
			expect(await ask().set("hoà bình")).toEqual(await ask().set("hòa bình"))
			expect((await ask().set("Sapa")).length).toBeGreaterThan(0)
			expect(await ask().set("Sa Pa")).toEqual(expect.arrayContaining(await ask().set("Sapa")))
			const whole = await ask().set("hợp tác xã")
			expect(await ask().set("HTX")).toEqual(expect.arrayContaining(whole))
		})

		test("4: all words are needed, and the total is the size of what is found", async () => {
			const { total, understood, facets } = await ask().answer("nước mắm", { facets: ["group"] })
			const all = await ask().all("nước mắm")
			expect(understood.stage).toBe("exact")
			expect(total).toBe(all.length)
			expect(facets.group?.reduce((sum, { count }) => sum + count, 0)).toBe(total)
			const narrower = await ask().all("nuoc mam hue")
			expect(narrower.length).toBeLessThan(all.length)
			for (const doc of narrower) expect(fold(JSON.stringify(doc))).toMatch(/nuoc mam.*\bhue\b/)
		})

		test("9: words of another region, of four syllables and of English find the same thing", async () => {
			expect(await ask().set("heo gác bếp")).toEqual(await ask().set("lợn gác bếp"))
			expect((await ask().first("trà hoa vàng"))?.name).toMatch(/hoa vàng/iu)
			expect((await ask().first("chè"))?.name).not.toMatch(/cá tra/iu)
			expect((await ask().first("fish sauce"))?.name).toMatch(/mắm/iu)
			expect((await ask().answer("thịt lợn hun khói")).total).toBeGreaterThan(0)
		})

		test("10: keystrokes, one wrong letter, joined words and a beginning are read", async () => {
			expect((await ask().first("nuowcs mawms"))?.name).toMatch(/nước mắm/iu)
			expect((await ask().first("nu7o71c ma81m"))?.name).toMatch(/nước mắm/iu)
			expect((await ask().answer("nuowcs mawms")).understood.decoded).toBe("nước mắm")
			expect((await ask().first("mien dobg binh lieu"))?.name).toMatch(/miến dong/iu)
			expect((await ask().first("nuocmam"))?.name).toMatch(/nước mắm/iu)
			expect((await ask().first("miến do", { typing: true }))?.name).toMatch(/miến dong/iu)
		})

		test("11: a province of before finds what is in the province of today", async () => {
			const found = await ask().all("bánh đậu xanh Hải Dương")
			expect(found.length).toBeGreaterThan(0)
			const today = await ask().set("bánh đậu xanh", {
				filters: [{ field: "provinceNow", anyOf: ["hai-phong"] }],
			})
			expect(today).toEqual(expect.arrayContaining([found[0]?.slug]))
		})

		test("12: nonsense finds nothing, or says that it is only near", async () => {
			const { hits, understood } = await ask().answer("zzqx wvvk")
			expect(hits.length === 0 || understood.stage === "relaxed").toBe(true)
			expect((await ask().answer("???")).total).toBe(0)
		})

		test("12: without words, what can be bought comes first, then what is in term, by its stars", async () => {
			const all = await ask().all("")
			expect((await ask().answer("")).understood.stage).toBe("browse")
			const status = { valid: 2, unknown: 1, none: 1, expired: 0 }
			const key = (doc: (typeof all)[number]) =>
				Number(doc.available) * 100 + status[doc.certStatus ?? "none"] * 10 + doc.stars
			expect(all.map(key)).toEqual(all.map(key).sort((a, b) => b - a))
		})

		test("13: marks stand on the letters of the original, whatever was typed", async () => {
			const { hits } = await ask().answer("nuoc mam", {
				highlight: { fields: ["name", "summary"] },
			})
			for (const { doc, marks } of hits) {
				expect(marks?.name?.map(({ text }) => text).join("")).toBe(doc.name)
				expect(marks?.summary?.map(({ text }) => text).join("")).toBe(doc.summary)
			}
			const marked = hits[0]?.marks?.name?.filter(({ hit }) => hit).map(({ text }) => text)
			expect(marked).toEqual(["Nước mắm"])
		})

		test("13: a cut keeps so many words around a mark", async () => {
			const { hits } = await ask().answer("cà phê", { highlight: { fields: ["name"], crop: 2 } })
			const name = hits[0]?.marks?.name ?? []
			expect(hits[0]?.doc.name).toContain(name.map(({ text }) => text).join(""))
			expect(
				name
					.map(({ text }) => text)
					.join("")
					.split(/\s+/).length,
			).toBeLessThanOrEqual(3)
		})

		test("the very words are looked for when asked", async () => {
			const { understood } = await ask().answer("nuowcs mawms", { verbatim: true })
			expect(understood.decoded).toBeUndefined()
			const said = await ask().answer("cà phê 5 sao", { verbatim: true })
			expect([said.total, said.understood.intent]).toEqual([0, undefined])
			expect(await ask().set("nước mắm", { verbatim: true })).not.toEqual([])
		})

		test("what was taken out can be asked for as a filter beside the rest", async () => {
			const typed = await ask().answer("cà phê 5 sao")
			expect(typed.understood).toMatchObject({ intent: { stars: [5] }, rest: "cà phê" })
			const filters = [{ field: "stars" as const, anyOf: [5] }]
			const chosen = await ask().answer(typed.understood.rest ?? "", { filters })
			expect(chosen.hits.map(({ doc }) => doc.id)).toEqual(typed.hits.map(({ doc }) => doc.id))
		})

		const odd = [
			"\u0301\u0303",
			"🍵🍯",
			"a\u0000b\u001b[31m\u202e",
			"' OR 1=1; DROP TABLE product; --",
			"stars > 0 OR stars = 5",
			"x".repeat(10_000),
			"chè ".repeat(3_000),
			"\ud800",
			"%00 ../../etc/passwd <script>alert(1)</script>",
		]
		test.each(odd)("15: an answer, and not everything, to %j", async (q) => {
			const { total, understood } = await ask().answer(q, { highlight: { fields: ["name"] } })
			const { total: everything } = await ask().answer("")
			expect(total).toBeLessThan(everything)
			expect(understood.stage).not.toBe("browse")
		})

		test("15: quotation marks and a minus are no operators", async () => {
			const set = await ask().set("nước mắm")
			expect(await ask().set('"nước mắm"')).toEqual(set)
			expect(await ask().set("-nước -mắm")).toEqual(set)
		})
	})
}
