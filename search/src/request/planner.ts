import type { QueryPlan } from "../plan/query-plan"
import type { Vocabulary } from "../plan/vocabulary"
import type { Collection } from "../port"

export interface Asked {
	collection: Collection
	/** Of that collection. */
	vocabulary: Vocabulary
	/** The last word may be unfinished. */
	typing: boolean
	/** Read nothing into the words. */
	verbatim: boolean
}

/** Reads what was typed. */
export type Planner = (q: string, asked: Asked) => QueryPlan
