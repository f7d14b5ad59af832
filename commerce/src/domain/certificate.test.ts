import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays, addMonths, endOf, startOf } from "./calendar"
import {
	type CertificateFacts,
	type CertificateState,
	currentOf,
	EXPIRING_DAYS,
	type IssueDate,
	MAX_EXTENSION_DAYS,
	showsStars,
	starsEndAt,
	stateOf,
	termOf,
} from "./certificate"

const day = (value: string): IssueDate => ({
	value,
	precision: "day",
	earliest: value,
	latest: value,
	inferred: false,
})
const year = (value: string, inferred = false): IssueDate => ({
	value,
	precision: "year",
	earliest: `${value}-01-01`,
	latest: `${value}-12-31`,
	inferred,
})
const facts = (date: IssueDate | null, more: Partial<CertificateFacts> = {}): CertificateFacts => ({
	date,
	knownEnded: false,
	withdrawal: null,
	extension: null,
	...more,
})
const noon = (text: string) => new Date(startOf(text).getTime() + 12 * 3_600_000)
const issued = fc.integer({ min: 0, max: 5000 }).map((n) => addDays("2018-01-01", n))

describe("the term of a certificate", () => {
	it("falls off one second after its last day, in Việt Nam", () => {
		const c = facts(day("2023-11-24"))
		expect(stateOf(c, new Date("2026-11-24T16:59:59Z"))).toBe("expiring")
		expect(stateOf(c, new Date("2026-11-24T17:00:00Z"))).toBe("expired")
	})

	it("shows stars exactly through 36 months after the day of issue, whatever the day", () => {
		fc.assert(
			fc.property(issued, (on) => {
				const end = endOf(addMonths(on, 36))
				expect(showsStars(stateOf(facts(day(on)), new Date(end.getTime() - 1000)))).toBe(true)
				expect(showsStars(stateOf(facts(day(on)), end))).toBe(false)
				expect(starsEndAt(facts(day(on)), startOf(on))).toEqual(end)
			}),
		)
	})

	it("shows stars only where every day an inexact date can mean agrees", () => {
		fc.assert(
			fc.property(issued, fc.integer({ min: 0, max: 365 }), issued, (from, span, today) => {
				const date = { ...day(from), latest: addDays(from, span) }
				const shown = showsStars(stateOf(facts(date), noon(today)))
				const each = Array.from({ length: span + 1 }, (_, n) => addDays(from, n))
				const all = each.every((d) => showsStars(stateOf(facts(day(d)), noon(today))))
				if (all) expect(shown).toBe(true)
				if (shown) expect(each.every((d) => addMonths(d, 36) >= today)).toBe(true)
			}),
			{ numRuns: 60 },
		)
	})

	it("is uncertain while the two ends disagree, and expired after both", () => {
		const c = facts(year("2023"))
		expect(stateOf(c, noon("2026-01-01"))).toBe("expiring")
		expect(stateOf(c, noon("2026-01-02"))).toBe("uncertain")
		expect(stateOf(c, noon("2026-12-31"))).toBe("uncertain")
		expect(stateOf(c, noon("2027-01-01"))).toBe("expired")
	})

	it("shows nothing for an inferred year, a missing date or a day of issue to come", () => {
		expect(stateOf(facts(year("2025", true)), noon("2026-02-01"))).toBe("uncertain")
		expect(stateOf(facts(null), noon("2026-02-01"))).toBe("unknown")
		expect(stateOf(facts(null, { knownEnded: true }), noon("2026-02-01"))).toBe("expired")
		expect(stateOf(facts(day("2026-03-01")), noon("2026-02-28"))).toBe("uncertain")
	})

	it("turns expiring with 180 days left", () => {
		const end = addMonths("2024-06-01", 36)
		const c = facts(day("2024-06-01"))
		expect(stateOf(c, noon(addDays(end, -EXPIRING_DAYS - 1)))).toBe("valid")
		expect(stateOf(c, noon(addDays(end, -EXPIRING_DAYS)))).toBe("expiring")
	})
})

describe("withdrawal and extension", () => {
	it("ends the stars on the day of the withdrawal, whatever the term", () => {
		const c = facts(day("2025-05-01"), {
			withdrawal: { on: "2026-01-10", reason: null, decisionNumber: null },
		})
		expect(showsStars(stateOf(c, noon("2026-01-09")))).toBe(true)
		expect(stateOf(c, noon("2026-01-10"))).toBe("withdrawn")
		expect(starsEndAt(c, noon("2026-01-01"))).toEqual(startOf("2026-01-10"))
	})

	it("extends by decision, never past 180 days", () => {
		fc.assert(
			fc.property(issued, fc.integer({ min: 1, max: 400 }), (on, days) => {
				const end = addMonths(on, 36)
				const c = facts(day(on), { extension: { until: addDays(end, days), decisionNumber: "x" } })
				const last = addDays(end, Math.min(days, MAX_EXTENSION_DAYS))
				expect(stateOf(c, noon(last))).toBe("extended")
				expect(stateOf(c, endOf(last))).toBe("expired")
				expect(starsEndAt(c, noon(end))).toEqual(endOf(last))
			}),
		)
	})

	it("is at most 180 days by the decree, and shows stars as long as it lasts", () => {
		expect(MAX_EXTENSION_DAYS).toBe(180)
		expect(EXPIRING_DAYS).toBe(180)
		expect(["valid", "expiring", "extended"].every((s) => showsStars(s as CertificateState))).toBe(
			true,
		)
		const c = facts(day("2023-01-01"), { extension: { until: "2026-03-01", decisionNumber: "x" } })
		expect(showsStars(stateOf(c, noon("2026-02-01")))).toBe(true)
		expect(showsStars(stateOf(c, noon("2026-03-02")))).toBe(false)
	})

	it("measures the ceiling of an extension from the earliest end of an inexact date", () => {
		const c = facts(year("2023"), { extension: { until: "2027-12-31", decisionNumber: "x" } })
		const last = addDays("2026-01-01", MAX_EXTENSION_DAYS)
		expect(stateOf(c, noon(last))).toBe("extended")
		expect(stateOf(c, noon(addDays(last, 1)))).toBe("uncertain")
	})

	it("withdraws an extension too, on its very last day", () => {
		const withdrawal = { on: "2026-03-01", reason: null, decisionNumber: null }
		const extension = { until: "2026-03-01", decisionNumber: "x" }
		const c = facts(day("2023-01-01"), { extension, withdrawal })
		expect(stateOf(c, noon("2026-02-28"))).toBe("extended")
		expect(stateOf(c, noon("2026-03-01"))).toBe("withdrawn")
		expect(starsEndAt(c, noon("2026-02-01"))).toEqual(startOf("2026-03-01"))
	})
})

describe("the end announced for stars", () => {
	const day0 = fc.integer({ min: 0, max: 3000 }).map((n) => addDays("2020-01-01", n))
	const arbitrary = fc.record({
		date: fc.option(
			fc.record({
				value: fc.constant("x"),
				precision: fc.constantFrom("day" as const, "month" as const, "year" as const),
				earliest: day0,
				span: fc.integer({ min: 0, max: 400 }),
				inferred: fc.boolean(),
			}),
		),
		knownEnded: fc.boolean(),
		withdrawnOn: fc.option(day0),
		extendedTo: fc.option(day0),
	})

	it("is when they go, second by second, whatever the facts and the clock", () => {
		fc.assert(
			fc.property(arbitrary, day0, fc.integer({ min: 0, max: 86_399 }), (given, on, second) => {
				const { date, knownEnded, withdrawnOn, extendedTo } = given
				const c: CertificateFacts = {
					date: date && { ...date, latest: addDays(date.earliest, date.span) },
					knownEnded,
					withdrawal: withdrawnOn ? { on: withdrawnOn, reason: null, decisionNumber: null } : null,
					extension: extendedTo ? { until: extendedTo, decisionNumber: "x" } : null,
				}
				const at = new Date(startOf(on).getTime() + second * 1000)
				const end = starsEndAt(c, at)
				expect(end !== null).toBe(showsStars(stateOf(c, at)))
				if (!end) return
				expect(end.getTime()).toBeGreaterThan(at.getTime())
				expect(showsStars(stateOf(c, new Date(end.getTime() - 1000)))).toBe(true)
				expect(showsStars(stateOf(c, end))).toBe(false)
			}),
			{ numRuns: 1000 },
		)
	})
})

describe("the certificate that speaks for a subject", () => {
	const at = noon("2026-11-24")
	it("is the latest in term", () => {
		const old = { ...facts(day("2022-01-01")), isLatest: false, n: 1 }
		const now = { ...facts(day("2025-01-01")), isLatest: true, n: 2 }
		expect(currentOf([old, now], at)?.n).toBe(2)
		expect(currentOf([], at)).toBeNull()
	})

	it("is the most recent of several that show stars", () => {
		const one = { ...facts(day("2024-01-01")), isLatest: true, n: 1 }
		const two = { ...facts(day("2025-01-01")), isLatest: true, n: 2 }
		expect(currentOf([one, two], at)?.n).toBe(2)
		expect(currentOf([two, one], at)?.n).toBe(2)
	})

	it("is one that no later rating replaced, even where the dates say otherwise", () => {
		const replaced = { ...facts(year("2025")), isLatest: false, n: 1 }
		const latest = { ...facts(day("2025-06-01")), isLatest: true, n: 2 }
		expect(currentOf([replaced, latest], at)?.n).toBe(2)
		const ended = { ...facts(day("2021-01-01")), isLatest: true, n: 3 }
		const older = { ...facts(day("2022-01-01")), isLatest: false, n: 4 }
		expect(currentOf([older, ended], at)?.n).toBe(3)
		expect(currentOf([older], at)?.n).toBe(4)
	})

	it("falls back to an earlier one still in term when the latest has no date", () => {
		const old = { ...facts(day("2024-06-01")), isLatest: false, n: 1 }
		const now = { ...facts(null), isLatest: true, n: 2 }
		expect(currentOf([old, now], at)?.n).toBe(1)
	})

	it("is the withdrawn one, though the one it replaced would still be in term", () => {
		const old = { ...facts(day("2024-06-01")), isLatest: false, n: 1 }
		const withdrawal = { on: "2025-06-01", reason: null, decisionNumber: null }
		const now = { ...facts(day("2025-01-01"), { withdrawal }), isLatest: true, n: 2 }
		expect(currentOf([old, now], at)?.n).toBe(2)
		expect(currentOf([old, now], noon("2025-05-31"))?.n).toBe(2)
	})
})

it("computes both ends of the term", () => {
	expect(termOf(facts(year("2024")))).toEqual({
		earliestEnd: "2027-01-01",
		latestEnd: "2027-12-31",
	})
})
