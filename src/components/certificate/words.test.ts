import { expect, test } from "vitest"
import type { CertificateRecord } from "../../../commerce/src/domain/export"
import { mentionsRank } from "../../../commerce/src/domain/text"
import { standingAmong, standingAt } from "../../lib/catalogue/certificates"
import { t } from "../../lib/strings"
import {
	decisionLine,
	lastDay,
	recognitionSentence,
	sealWords,
	standingAfter,
	standingTitle,
	stateSentence,
	whyNoStars,
} from "./words"

const at = new Date("2026-11-24T10:00:00+07:00")

function certificate(change: Partial<CertificateRecord> = {}): CertificateRecord {
	return {
		type: "certificate",
		id: "c",
		subject: { type: "product", slug: "p" },
		stars: 5,
		decisionNumber: "377/QĐ-BNN-VPĐP",
		authority: null,
		level: "ministry",
		round: null,
		scale: null,
		isLatest: true,
		supersededBy: null,
		date: {
			value: "2025-01-17",
			precision: "day",
			earliest: "2025-01-17",
			latest: "2025-01-17",
			inferred: false,
		},
		knownEnded: false,
		withdrawal: null,
		extension: null,
		sources: [],
		...change,
	}
}

const year = (value: string, inferred = false): CertificateRecord["date"] => ({
	value,
	precision: "year",
	earliest: `${value}-01-01`,
	latest: `${value}-12-31`,
	inferred,
})

const standing = (change: Partial<CertificateRecord>) => standingAt([certificate(change)], at)
const plain = (text: string | null) => text?.replaceAll("\u00a0", " ")

test("in term: rank, last day, days left", () => {
	const now = standing({})
	expect(plain(standingTitle(now))).toBe("OCOP 5 sao quốc gia")
	expect(lastDay(now)).toBe("2028-01-17")
	expect(plain(stateSentence(now, at))).toBe("Còn hiệu lực, 419 ngày nữa")
	expect(whyNoStars(now)).toBeNull()
})

test("out of term no word names a rank", () => {
	const ended = { ...year("2019") }
	const cases = [
		standing({ date: ended as CertificateRecord["date"] }),
		standing({ date: null }),
		standing({ date: year("2023") }),
		standing({ date: year("2025", true) }),
		standing({ withdrawal: { on: "2026-01-02", reason: null, decisionNumber: null } }),
		standingAt([], at),
	]
	for (const one of cases) {
		expect(one.stars).toBeNull()
		const words = [standingTitle(one), stateSentence(one, at), whyNoStars(one) ?? ""]
		expect(whyNoStars(one)).not.toBeNull()
		for (const text of [...words, sealWords(one.state).join(" ")])
			expect(mentionsRank(plain(text) ?? "")).toBe(false)
	}
})

test("a certificate whose term depends on its day says both ends", () => {
	const text = plain(whyNoStars(standing({ date: year("2023") })))
	expect(text).toContain("01/01/2026")
	expect(text).toContain("31/12/2026")
})

test("the decision line says what is missing and keeps a date no more exact than its source", () => {
	expect(
		decisionLine(certificate({ date: year("2024"), authority: "UBND tỉnh A" })).map(plain),
	).toEqual(["377/QĐ-BNN-VPĐP", "năm 2024", "UBND tỉnh A"])
	expect(decisionLine(certificate({ decisionNumber: null, date: null })).map(plain)).toEqual([
		"số quyết định: nguồn không nêu",
	])
})

test("a certificate that a newer one replaced bears no stars, and says so without a rank", () => {
	const old = certificate({ id: "old", stars: 4, isLatest: false, date: year("2024") })
	const latest = certificate({ id: "new", round: "upgrade" })
	const replaced = standingAmong(old, [latest, old], at)
	expect(replaced).toMatchObject({ state: "replaced", stars: null, endsAt: null })
	expect(standingAmong(latest, [latest, old], at).stars).toBe(5)
	const words = [standingTitle(replaced), stateSentence(replaced, at), whyNoStars(replaced) ?? ""]
	for (const text of words) expect(mentionsRank(plain(text) ?? "")).toBe(false)
	expect(plain(stateSentence(replaced, at))).toBe("Đã có giấy mới thay thế")
})

test("a page left open knows what to say when the stars have gone", () => {
	expect(standingAfter(standing({}))?.state).toBe("expired")
	expect(standingAfter(standing({ date: year("2024") }))?.state).toBe("uncertain")
	const withdrawal = { on: "2027-01-01", reason: null, decisionNumber: null }
	expect(standingAfter(standing({ withdrawal }))?.state).toBe("withdrawn")
	expect(standingAfter(standing({ date: null }))).toBeNull()
})

test("the last day of an ended certificate counts its extension", () => {
	const issued = "2023-01-10"
	const date = { value: issued, precision: "day" as const, earliest: issued, latest: issued }
	const extension = { until: "2026-03-01", decisionNumber: "2/QĐ-UBND" }
	expect(lastDay(standing({ date: { ...date, inferred: false }, extension }))).toBe("2026-03-01")
})

test("the sentence of recognition says what is known, and nothing that ends", () => {
	const sentence = (change: Partial<CertificateRecord>) =>
		plain(recognitionSentence(certificate(change)))
	const validity = "Giấy chứng nhận có giá trị 36 tháng kể từ ngày cấp."
	expect(sentence({ authority: "UBND tỉnh A" })).toBe(
		`Được công nhận theo Quyết định 377/QĐ-BNN-VPĐP ngày 17/01/2025 của UBND tỉnh A. ${validity}`,
	)
	expect(sentence({ decisionNumber: null, authority: "UBND tỉnh A", date: year("2024") })).toBe(
		`Được công nhận năm 2024 do UBND tỉnh A cấp. ${validity}`,
	)
	expect(sentence({ decisionNumber: null, date: year("2024", true) })).toBe(
		"Các nguồn nói đã được công nhận nhưng không nêu quyết định, nơi cấp và ngày cấp.",
	)
})

test("what the stars mean is told in sixty words", () => {
	const words = plain(t("cert.meaning.text"))?.split(" ") ?? []
	expect(words.length).toBeGreaterThan(30)
	expect(words.length).toBeLessThanOrEqual(60)
})
