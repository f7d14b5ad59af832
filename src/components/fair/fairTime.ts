import type { Day } from "../../../commerce/src/domain/calendar"
import type { FairRecord } from "../../../commerce/src/domain/export"

export const FAIR_TIMES = ["running", "coming", "undated", "past"] as const
export type FairTime = (typeof FAIR_TIMES)[number]

/** Where a fair stands on a day. Without a last day it is known only for its first day. */
export function fairTime(fair: Pick<FairRecord, "start" | "end">, today: Day): FairTime {
	if (!fair.start) return "undated"
	if (today < fair.start) return "coming"
	return today <= (fair.end ?? fair.start) ? "running" : "past"
}

/** Fairs by where they stand: coming ones soonest first, past ones latest first. */
export function fairsByTime(
	fairs: readonly FairRecord[],
	today: Day,
): Record<FairTime, FairRecord[]> {
	const groups: Record<FairTime, FairRecord[]> = { running: [], coming: [], undated: [], past: [] }
	const byStart = [...fairs].sort((a, b) => (a.start ?? "").localeCompare(b.start ?? ""))
	for (const fair of byStart) groups[fairTime(fair, today)].push(fair)
	groups.past.reverse()
	return groups
}
