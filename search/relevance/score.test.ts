import { expect, it } from "vitest"
import type { SearchRequest } from "../src/port"
import { records } from "./catalogue/records"
import { factsOf } from "./facts"
import type { JudgedQuery } from "./queries"
import { sampleAnswer, sampleQuery } from "./sample"
import { judge, score } from "./score"
import { report, summaryOf } from "./summary"

const facts = factsOf(records, new Date("2026-11-24T09:00:00+07:00"))
const rank = (
	change: Partial<JudgedQuery>,
	slugs: string[],
	stage: "exact" | "relaxed" = "exact",
) => judge(sampleQuery(change), sampleAnswer(slugs, stage), facts)

it("finds the first meant result, by slug or by what its record is", () => {
	expect(rank({}, ["cha-muc-co-to", "nuoc-mam-huong-bien"]).rank).toBe(2)
	const mam = { expectAnyOf: [{ name: "nước mắm", place: "Cát Hải" }] }
	expect(rank(mam, ["nuoc-mam-lu-hue", "nuoc-mam-song-hai"]).rank).toBe(2)
	expect(rank({ expectAnyOf: [{ name: "dừa" }] }, ["dua-inthanon-tan-minh-duc"]).rank).toBeNull()
	expect(
		rank({ expectAnyOf: [{ place: "Hòa Bình" }] }, ["mang-nua-kho-nau-ngay-kim-boi"]).rank,
	).toBe(1)
})

it("counts stars and terms as they stand on the day of judging", () => {
	const five = { expectAnyOf: [{ stars: 5 as const }] }
	expect(rank(five, ["bo-bat-dia-gom-su-rong-phuong", "binh-hoa-lam-chu-dau"]).rank).toBe(2)
	expect(rank({ expectAnyOf: [{ state: "expired" }] }, ["nuoc-mam-huong-bien"]).rank).toBe(1)
	expect(rank({ expectAnyOf: [{ priceMax: 70_000 }] }, ["mien-dong-binh-lieu"]).rank).toBe(1)
})

it("asks for the depth the judgement names", () => {
	const slugs = ["cha-muc-co-to", "nuoc-mam-huong-bien"]
	expect(rank({ within: 1 }, slugs)).toMatchObject({ rank: 2, found: false })
	expect(rank({ within: 2 }, slugs)).toMatchObject({ rank: 2, found: true })
})

it("fails an answer with something rejected, or from a stage it should not come from", () => {
	const noWine = { reject: [{ alcohol: true }], rejectTop: 2 }
	expect(rank(noWine, ["nuoc-mam-huong-bien", "ruou-o-lau"]).rank).toBeNull()
	expect(rank({ ...noWine, rejectTop: 1 }, ["nuoc-mam-huong-bien", "ruou-o-lau"]).rank).toBe(1)
	expect(rank({ stage: ["relaxed"] }, ["nuoc-mam-huong-bien"]).rank).toBeNull()
})

it("takes near results, said to be near, for none", () => {
	const none = { expectAnyOf: [{ empty: true as const }] }
	expect(rank(none, []).rank).toBe(1)
	expect(rank(none, ["cha-muc-co-to"], "relaxed").rank).toBe(1)
	expect(rank(none, ["cha-muc-co-to"]).rank).toBeNull()
	expect(rank({ expectAnyOf: [{ any: true }] }, []).rank).toBeNull()
})

it("puts each query as a person would, and sums up by kind", async () => {
	const asked: SearchRequest[] = []
	const port = {
		searchMany: async (requests: SearchRequest[]) => {
			asked.push(...requests)
			return requests.map(({ q }) => sampleAnswer(q === "mất" ? [] : ["nuoc-mam-huong-bien"]))
		},
	}
	const filters = { province: ["Hải Phòng"], stars: [5] }
	const queries = [sampleQuery({ filters, adult: true }), sampleQuery({ q: "mất", class: "plain" })]
	const scored = await score(port, queries, facts)
	expect(asked[0]).toMatchObject({
		q: "nước mắm",
		adult: true,
		filters: [
			{ field: "provinceNow", anyOf: ["hai-phong"] },
			{ field: "stars", anyOf: [5] },
		],
	})
	expect(summaryOf(scored)).toEqual({ queries: 2, at1: 0.5, at5: 0.5 })
	expect(report(scored)).toContain("MISS  j001 plain “mất” rank –")
})
