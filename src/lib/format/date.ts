import type { IssueDate } from "../../../commerce/src/domain/certificate"

/** "17/01/2025" for a day, "01/2025" for a month, "2025" for a year: as exact as the ISO text is. */
export function formatDay(iso: string): string {
	return iso.slice(0, 10).split("-").reverse().join("/")
}

/** A date of a certificate, no more exact than its source. */
export function formatIssue(date: Pick<IssueDate, "value">): string {
	return formatDay(date.value)
}
