import type { JudgedRow } from "./match/judged"

export type Counts = Record<JudgedRow["fate"], number>

/** How many lines are certified, become drafts, or are left for a person. */
export function countsOf(rows: readonly JudgedRow[]): Counts {
	const counts: Counts = { certify: 0, draft: 0, leave: 0 }
	for (const { fate } of rows) counts[fate] += 1
	return counts
}
