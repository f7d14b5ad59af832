// What an engine is asked to do. Engine-free; whoever executes a plan needs no Vietnamese.

/** What was said of stars, money, place or term, and is filtered by instead of searched for. */
export interface Intent {
	stars?: number[]
	priceMax?: number
	priceMin?: number
	/** Slugs of provinces. */
	provinceNow?: string
	provinceOld?: string
	certStatus?: "expired"
}

export interface PlanWord {
	/** NFC, lower case, tones placed one way. */
	raw: string
	/** Only a-z and 0-9. */
	folded: string
	marked: boolean
	/** Only the last word: it may be unfinished. */
	prefix: boolean
}

/**
 * Where a reading is searched. strong: name, maker, place, set …, marks aside; coded: the same
 * fields, marks as written; weak: the summary; fuzzy: the strong fields with slips of the pen.
 */
export type ReadingTarget = "strong" | "coded" | "weak" | "fuzzy"

export type ReadingKind =
	| "typed"
	| "decoded"
	| "synonym"
	| "translated"
	| "split"
	| "joined"
	| "spelling"
	| "sound"

export interface Reading {
	/** Words joined by one space, each NFC, lower case, tones placed one way. */
	text: string
	on: ReadingTarget[]
	/** 0..1, the best reading of a stage has 1. */
	weight: number
	why: ReadingKind
	/** The last word of this reading may be unfinished. */
	prefix: boolean
}

export type StageName = "exact" | "approximate" | "relaxed"

/** All words of a reading are needed, but in the stage "relaxed", where most of them are. */
export interface Stage {
	name: StageName
	readings: Reading[]
}

/**
 * Stages are tried in their order until one finds something. A plan without words and stages
 * means: browse, if `browse` says so; else nothing can match (only signs were typed).
 */
export interface QueryPlan {
	words: PlanWord[]
	stages: Stage[]
	/** What the words were read as, when they were not typed that way. */
	decoded?: string
	/** Words put in for typed ones. */
	synonyms: string[]
	intent: Intent
	/** The words without the intent. */
	rest: string
	browse: boolean
}
