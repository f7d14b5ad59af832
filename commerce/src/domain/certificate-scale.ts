import { addDays, type Day } from "./calendar"
import type { IssueDate } from "./certificate"

/**
 * The criteria and classification a certificate was given under: Decision 1048/QĐ-TTg of 2019 (with
 * 781/QĐ-TTg), 148/QĐ-TTg of 2023 (with 1489/QĐ-TTg), 26/2026/QĐ-TTg.
 */
export type CertificateScale = "2019" | "148/2023" | "26/2026"

/**
 * Days of issue that can mean one scale only. After a new scale, files handed in before are still
 * judged by the old one: for 60 days since 22 May 2026 (Decision 26/2026/QĐ-TTg, Art. 12); how long in
 * 2019 and 2023 is not known to us, so the rest of those years is left open.
 */
const certain: [from: Day, to: Day, scale: CertificateScale][] = [
	["2020-01-01", "2023-02-23", "2019"],
	["2024-01-01", "2026-05-21", "148/2023"],
	["2026-07-22", "9999-12-31", "26/2026"],
]

/** The scale that the day of issue proves; null where it can mean two, or is somebody's conclusion. */
export function scaleOf(date: IssueDate | null): CertificateScale | null {
	if (!date || date.inferred) return null
	const found = certain.find(([from, to]) => from <= date.earliest && date.latest <= to)
	return found?.[2] ?? null
}

/** Can a certificate of this day have been given by this scale? In a time of change by either of two. */
export function scaleFits(scale: CertificateScale, date: IssueDate | null): boolean {
	if (!date || date.inferred) return true
	const at = certain.findIndex(([, , one]) => one === scale)
	const [before, after] = [certain[at - 1], certain[at + 1]]
	const begun = !before || date.latest >= addDays(before[1], 1)
	return begun && (!after || date.earliest < after[0])
}

/** A stored scale; null without one. */
export function scaleNamed(text: string | null | undefined): CertificateScale | null {
	if (text === null || text === undefined) return null
	const known = certain.find(([, , scale]) => scale === text)
	if (!known) throw new Error(`no criteria are called ${text}`)
	return known[2]
}
