import type { Counts } from "../../annex/counts"
import type { Decision } from "../../annex/decision"
import type { JudgedRow } from "../../annex/match/judged"
import type { IgnoredLine } from "../../annex/table/row"

/** An import in the list. */
export interface AnnexSummary {
	id: string
	file_name: string
	file_hash: string
	decision: Decision
	status: "previewed" | "confirmed" | "undone"
	counts: Counts
	previewed_by: string
	created_at: string
	confirmed_by: string | null
	confirmed_at: string | null
	undone_by: string | null
	undone_at: string | null
}

/** An import with its lines. */
export interface Annex extends AnnexSummary {
	rows: JudgedRow[]
	ignored: IgnoredLine[]
	fingerprint: string
}
