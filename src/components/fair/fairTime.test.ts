import { expect, test } from "vitest"
import type { FairRecord } from "../../../commerce/src/domain/export"
import { fairsByTime, fairTime } from "./fairTime"

const fair = (start: string | null, end: string | null) => ({ start, end })

test("a fair runs from its first to its last day, both included", () => {
	const spring = fair("2026-02-14", "2026-03-03")
	expect(fairTime(spring, "2026-02-13")).toBe("coming")
	expect(fairTime(spring, "2026-02-14")).toBe("running")
	expect(fairTime(spring, "2026-03-03")).toBe("running")
	expect(fairTime(spring, "2026-03-04")).toBe("past")
})

test("without a last day it is over the day after it opened; without a first day it has no time", () => {
	expect(fairTime(fair("2026-02-14", null), "2026-02-14")).toBe("running")
	expect(fairTime(fair("2026-02-14", null), "2026-02-15")).toBe("past")
	expect(fairTime(fair(null, null), "2026-02-15")).toBe("undated")
})

test("coming fairs come soonest first, past ones latest first", () => {
	const record = (slug: string, start: string): FairRecord => ({
		type: "fair",
		slug,
		name: slug,
		start,
		end: start,
		yearInferred: false,
		placeText: null,
		today: { provinceCode: null, communeCode: null, how: "unknown", candidates: [] },
		sources: [],
	})
	const groups = fairsByTime(
		[
			record("a", "2026-01-01"),
			record("b", "2026-12-01"),
			record("c", "2025-01-01"),
			record("d", "2026-11-01"),
		],
		"2026-06-01",
	)
	expect(groups.coming.map((f) => f.slug)).toEqual(["d", "b"])
	expect(groups.past.map((f) => f.slug)).toEqual(["a", "c"])
})
