import { addDays, addMonths } from "../../domain/calendar"
import type { IssueDate } from "../../domain/certificate"

const precisions = { 4: "year", 7: "month", 10: "day" } as const

/** What a date as entered ("2025", "2025-08" or "2025-08-12") can mean. */
export function issueDate(value: string): IssueDate {
	const precision = precisions[value.length as keyof typeof precisions] ?? "day"
	const earliest = `${value}-01-01`.slice(0, 10)
	const months = { day: 0, month: 1, year: 12 }[precision]
	const latest = months ? addDays(addMonths(earliest, months), -1) : earliest
	return { value, precision, earliest, latest, inferred: false }
}
