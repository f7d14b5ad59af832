import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays, addMonths, endOf, startOf } from "./calendar"
import { type IssueDate, showsStars, stateOf } from "./certificate"
import { type CertificateCandidate, certificateTroubles } from "./certificate-rules"

const day = (value: string): IssueDate => ({
	value,
	precision: "day",
	earliest: value,
	latest: value,
	inferred: false,
})

const candidate = (more: Partial<CertificateCandidate> = {}): CertificateCandidate => ({
	stars: 4,
	decisionNumber: "1/QĐ-UBND",
	authority: "UBND tỉnh A",
	round: null,
	date: day("2024-06-01"),
	expires: null,
	withdrawal: null,
	extension: null,
	...more,
})
const withdrawn = (on: string) => ({ on, reason: null, decisionNumber: null })
const troubles = (more: Partial<CertificateCandidate>) => certificateTroubles(candidate(more), [])

describe("what no certificate can be", () => {
	it.each([0, 1, 2, 6, 4.5, -3, Number.NaN])("%s stars", (stars) => {
		expect(troubles({ stars })).toEqual(["stars-not-certified"])
	})

	it("criteria of another time", () => {
		expect(troubles({ scale: "26/2026" })).toEqual(["scale-impossible"])
		expect(troubles({ scale: "148/2023" })).toEqual([])
	})

	it("a date that is none, or whose ends do not belong to it", () => {
		const year = { value: "2024", precision: "year" as const, inferred: false }
		expect(troubles({ date: day("2023-02-29") })).toEqual(["issue-date-impossible"])
		for (const [earliest, latest] of [
			["2024-12-31", "2024-01-01"],
			["2023-01-01", "2024-12-31"],
			["2024-01-01", "2025-01-01"],
			["", ""],
		] as const)
			expect(troubles({ date: { ...year, earliest, latest } })).toEqual(["issue-date-impossible"])
		const fine = { ...year, earliest: "2024-01-01", latest: "2024-06-30" }
		expect(troubles({ date: fine })).toEqual([])
		expect(troubles({ date: null })).toEqual([])
	})

	it("an expiry before the issue, or another than 36 months after", () => {
		expect(troubles({ expires: "2024-05-31" })).toEqual(["expiry-before-issue"])
		expect(troubles({ expires: "2027-05-31" })).toEqual(["expiry-not-36-months"])
		expect(troubles({ expires: "2027-06-02" })).toEqual(["expiry-not-36-months"])
		expect(troubles({ expires: "2027-06-01" })).toEqual([])
		expect(troubles({ expires: "hôm qua" })).toEqual(["expiry-impossible"])
	})

	it("a withdrawal before the issue", () => {
		expect(troubles({ withdrawal: withdrawn("2024-05-31") })).toEqual(["withdrawal-before-issue"])
		expect(troubles({ withdrawal: withdrawn("2024-06-01") })).toEqual([])
		expect(troubles({ withdrawal: withdrawn("2024-02-30") })).toEqual(["withdrawal-impossible"])
	})

	it("an extension without a decision, past 180 days, before the end or of an unknown end", () => {
		const extended = (until: string, decisionNumber: string | null = "2/QĐ-UBND") =>
			troubles({ extension: { until, decisionNumber } })
		expect(extended("2027-07-01", null)).toEqual(["extension-without-decision"])
		expect(extended("2027-07-01", "  ")).toEqual(["extension-without-decision"])
		expect(extended(addDays("2027-06-01", 180))).toEqual([])
		expect(extended(addDays("2027-06-01", 181))).toEqual(["extension-too-long"])
		expect(extended("2027-06-01")).toEqual(["extension-before-expiry"])
		expect(extended("2027-06-31")).toEqual(["extension-impossible"])
		const undated = { date: null, extension: { until: "2027-07-01", decisionNumber: "2" } }
		expect(troubles(undated)).toEqual(["extension-without-issue-date"])
	})

	it("several at once are all told", () => {
		const all = troubles({
			stars: 2,
			expires: "2020-01-01",
			withdrawal: withdrawn("2020-01-01"),
			extension: { until: "2030-01-01", decisionNumber: null },
		})
		expect(all).toEqual([
			"stars-not-certified",
			"expiry-before-issue",
			"withdrawal-before-issue",
			"extension-without-decision",
			"extension-too-long",
		])
	})
})

describe("beside the certificates a subject has", () => {
	const known = candidate()
	const beside = (more: Partial<CertificateCandidate>, existing = known) =>
		certificateTroubles(candidate({ decisionNumber: "9/QĐ-UBND", ...more }), [existing])

	it("the same decision again is a duplicate", () => {
		expect(certificateTroubles(known, [known])).toEqual(["duplicate"])
		const unnumbered = candidate({ decisionNumber: null })
		expect(certificateTroubles(unnumbered, [unnumbered])).toEqual(["duplicate"])
		const unknown = candidate({ decisionNumber: null, date: null })
		expect(certificateTroubles(unknown, [unknown])).toEqual([])
	})

	it("two in term at once overlap, up to the last day", () => {
		expect(beside({ date: day("2027-06-01") })).toEqual(["overlap"])
		expect(beside({ date: day("2027-06-02") })).toEqual([])
		expect(beside({ date: day("2021-06-01") })).toEqual(["overlap"])
		expect(beside({ date: day("2021-05-31") })).toEqual([])
	})

	it("an upgrade may come at any time, with more stars", () => {
		expect(beside({ round: "upgrade", stars: 5, date: day("2025-01-01") })).toEqual([])
		expect(beside({ round: "upgrade", stars: 4, date: day("2025-01-01") })).toEqual(["overlap"])
	})

	it("a re-rating may come from 180 days before the end", () => {
		const window = addDays("2027-06-01", -180)
		expect(beside({ round: "re-rating", date: day(window) })).toEqual([])
		expect(beside({ round: "re-rating", date: day(addDays(window, -1)) })).toEqual(["overlap"])
	})

	it("a withdrawn one leaves room, an extended one takes more", () => {
		const gone = { ...known, withdrawal: withdrawn("2025-01-01") }
		expect(beside({ date: day("2025-01-01") }, gone)).toEqual([])
		expect(beside({ date: day("2024-12-31") }, gone)).toEqual(["overlap"])
		const more = { ...known, extension: { until: "2027-09-01", decisionNumber: "3" } }
		expect(beside({ date: day("2027-09-01") }, more)).toEqual(["overlap"])
		expect(beside({ date: day("2027-09-02") }, more)).toEqual([])
	})
})

describe("whatever is offered", () => {
	const some = fc.integer({ min: 0, max: 4000 }).map((n) => addDays("2019-01-01", n))
	const text = fc.oneof(some, fc.string({ maxLength: 12 }))
	const offered = fc.record({
		stars: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.double()),
		decisionNumber: fc.option(fc.constantFrom("1", "2", "")),
		authority: fc.option(fc.constantFrom("A", "B")),
		round: fc.option(fc.constantFrom("re-rating" as const, "upgrade" as const)),
		date: fc.option(text.map(day)),
		expires: fc.option(text),
		withdrawal: fc.option(text.map(withdrawn)),
		extension: fc.option(
			fc.record({ until: text, decisionNumber: fc.option(fc.constantFrom("4", "")) }),
		),
	})
	const existing = fc.array(
		some.map((on) => candidate({ date: day(on) })),
		{ maxLength: 3 },
	)

	it("gives an answer, names a reason once, and never lets an impossible certificate pass", () => {
		fc.assert(
			fc.property(offered, existing, (one, others) => {
				const found = certificateTroubles(one, others)
				expect(new Set(found).size).toBe(found.length)
				if (found.length > 0) return
				expect([3, 4, 5]).toContain(one.stars)
				const { date, extension, withdrawal } = one
				if (!date) return
				const until = addMonths(date.earliest, 36)
				if (withdrawal) expect(withdrawal.on >= date.earliest).toBe(true)
				if (extension) {
					expect(extension.decisionNumber).toBeTruthy()
					expect(extension.until > until).toBe(true)
					expect(extension.until <= addDays(until, 180)).toBe(true)
				}
			}),
			{ numRuns: 2000 },
		)
	})

	it("refuses exactly those plain certificates that are in term on a day together", () => {
		const facts = (on: string) => ({
			date: day(on),
			knownEnded: false,
			withdrawal: null,
			extension: null,
		})
		const inTerm = (on: string, at: Date) => showsStars(stateOf(facts(on), at))
		fc.assert(
			fc.property(some, some, (a, b) => {
				fc.pre(a !== b)
				const [, later = ""] = [a, b].sort()
				const together = inTerm(a, startOf(later)) && inTerm(b, startOf(later))
				const found = certificateTroubles(candidate({ date: day(a), decisionNumber: "7" }), [
					candidate({ date: day(b) }),
				])
				expect(found).toEqual(together ? ["overlap"] : [])
				expect(inTerm(a, endOf(addMonths(a, 36)))).toBe(false)
			}),
			{ numRuns: 500 },
		)
	})
})
