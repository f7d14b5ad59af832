import fc from "fast-check"
import { afterEach, expect, it } from "vitest"
import { addDays, addMonths, endOf } from "./calendar"
import { type CertificateFacts, starsEndAt, stateOf } from "./certificate"

const own = process.env.TZ
afterEach(() => {
	if (own === undefined) delete process.env.TZ
	else process.env.TZ = own
})

const zones = [
	"Asia/Ho_Chi_Minh",
	"UTC",
	"America/Los_Angeles",
	"Pacific/Kiritimati",
	"Pacific/Pago_Pago",
	"Asia/Kathmandu",
	"Europe/London",
	"Australia/Lord_Howe",
]

it("ends at midnight in Việt Nam, wherever the machine stands and whatever its summer time", () => {
	const issued = fc.integer({ min: 0, max: 6000 }).map((n) => addDays("2016-02-29", n))
	fc.assert(
		fc.property(issued, fc.constantFrom(...zones), (on, zone) => {
			process.env.TZ = zone
			const facts: CertificateFacts = {
				date: { value: on, precision: "day", earliest: on, latest: on, inferred: false },
				knownEnded: false,
				withdrawal: null,
				extension: null,
			}
			const end = endOf(addMonths(on, 36))
			expect(end.toISOString().slice(11)).toBe("17:00:00.000Z")
			const before = new Date(end.getTime() - 1000)
			expect(stateOf(facts, before)).toBe("expiring")
			expect(starsEndAt(facts, before)).toEqual(end)
			expect(stateOf(facts, end)).toBe("expired")
		}),
		{ numRuns: 400 },
	)
})

it.each([
	["2024-02-29", "2027-02-28"],
	["2021-02-28", "2024-02-28"],
	["2023-12-31", "2026-12-31"],
	["2025-03-31", "2028-03-31"],
])("a certificate of %s is in term through %s", (on, last) => {
	expect(addMonths(on, 36)).toBe(last)
})
