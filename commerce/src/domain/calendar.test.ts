import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays, addMonths, dayOf, daysBetween, endOf, isDay, startOf } from "./calendar"

/** Any civil day of 2015 to 2045. */
const anyDay = fc.integer({ min: 0, max: 11_000 }).map((n) => addDays("2015-01-01", n))

describe("days in Việt Nam", () => {
	it("turns at midnight in Việt Nam, not in UTC", () => {
		expect(dayOf(new Date("2026-11-23T16:59:59.999Z"))).toBe("2026-11-23")
		expect(dayOf(new Date("2026-11-23T17:00:00Z"))).toBe("2026-11-24")
	})

	it("does not depend on the zone of the machine", () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				expect(dayOf(startOf(day))).toBe(day)
				expect(dayOf(new Date(endOf(day).getTime() - 1))).toBe(day)
				expect(dayOf(endOf(day))).toBe(addDays(day, 1))
			}),
		)
	})

	it("knows which days exist", () => {
		expect(isDay("2028-02-29")).toBe(true)
		expect(isDay("2027-02-29")).toBe(false)
		expect(isDay("2026-13-01")).toBe(false)
		expect(isDay("2026-1-1")).toBe(false)
	})
})

describe("adding months", () => {
	it.each([
		["2024-02-29", 36, "2027-02-28"],
		["2025-08-31", 6, "2026-02-28"],
		["2026-08-31", 18, "2028-02-29"],
		["2023-12-31", 36, "2026-12-31"],
		["2026-01-15", -1, "2025-12-15"],
	])("%s + %i months = %s", (day, months, expected) => {
		expect(addMonths(day, months)).toBe(expected)
	})

	it("keeps the day unless the month is too short, and never skips a month", () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -48, max: 48 }), (day, months) => {
				const result = addMonths(day, months)
				expect(isDay(result)).toBe(true)
				expect(Number(result.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)))
				const index = (d: string) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7))
				expect(index(result) - index(day)).toBe(months)
			}),
		)
	})
})

it("counts days between as addDays adds them", () => {
	fc.assert(
		fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
			expect(daysBetween(day, addDays(day, n))).toBe(n)
		}),
	)
})
