import fc from "fast-check"
import { expect, it } from "vitest"
import type { IssueDate } from "./certificate"
import { scaleFits, scaleNamed, scaleOf } from "./certificate-scale"

const between = (earliest: string, latest = earliest, inferred = false): IssueDate => ({
	value: earliest,
	precision: "day",
	earliest,
	latest,
	inferred,
})

it.each([
	["2019-12-31", null],
	["2020-01-01", "2019"],
	["2023-02-23", "2019"],
	["2023-02-24", null],
	["2023-12-31", null],
	["2024-01-01", "148/2023"],
	["2026-05-21", "148/2023"],
	["2026-05-22", null],
	["2026-07-21", null],
	["2026-07-22", "26/2026"],
])("a certificate of %s was given by the scale %s", (day, scale) => {
	expect(scaleOf(between(day))).toBe(scale)
})

it("says nothing of a date that reaches into two scales, that is concluded, or that is missing", () => {
	expect(scaleOf(between("2026-01-01", "2026-12-31"))).toBeNull()
	expect(scaleOf(between("2025-01-01", "2025-12-31"))).toBe("148/2023")
	expect(scaleOf(between("2025-01-01", "2025-12-31", true))).toBeNull()
	expect(scaleOf(null)).toBeNull()
})

it.each([
	["2021-05-01", ["2019"]],
	["2023-06-01", ["2019", "148/2023"]],
	["2025-06-01", ["148/2023"]],
	["2026-06-01", ["148/2023", "26/2026"]],
	["2026-07-22", ["26/2026"]],
])("by which scales a certificate of %s can have been given", (day, scales) => {
	const all = ["2019", "148/2023", "26/2026"] as const
	expect(all.filter((scale) => scaleFits(scale, between(day)))).toEqual(scales)
})

it("the scale a day proves is the only one that fits, whatever the day", () => {
	const days = fc.date({ min: new Date("2018-05-07"), max: new Date("2030-01-01") })
	fc.assert(
		fc.property(days, (at) => {
			if (Number.isNaN(at.getTime())) return
			const date = between(at.toISOString().slice(0, 10))
			const fitting = (["2019", "148/2023", "26/2026"] as const).filter((one) =>
				scaleFits(one, date),
			)
			const proven = scaleOf(date)
			if (proven) expect(fitting).toEqual([proven])
			else expect(fitting.length).toBeGreaterThan(0)
		}),
	)
})

it("reads a stored scale, and no other word", () => {
	expect(scaleNamed("148/2023")).toBe("148/2023")
	expect(scaleNamed(null)).toBeNull()
	expect(() => scaleNamed("148")).toThrow("148")
})
