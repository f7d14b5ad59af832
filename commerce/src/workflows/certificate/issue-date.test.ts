import { expect, test } from "vitest"
import { issueDate } from "./issue-date"

test.each([
	["2024-02-29", "day", "2024-02-29", "2024-02-29"],
	["2024-02", "month", "2024-02-01", "2024-02-29"],
	["2025-12", "month", "2025-12-01", "2025-12-31"],
	["2025", "year", "2025-01-01", "2025-12-31"],
])("%s is a %s from %s to %s", (value, precision, earliest, latest) => {
	expect(issueDate(value)).toEqual({ value, precision, earliest, latest, inferred: false })
})
