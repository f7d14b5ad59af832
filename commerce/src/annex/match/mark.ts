/** What the preview says of a row. */
export type Mark =
	| "known"
	| "new"
	/** Stars were concluded from the points. */
	| "star-from-score"
	| "score-potential"
	| "place-missing"
	| "commune-unknown"
	| "commune-split"
	/** Later certificates of the product are recorded already. */
	| "older"
	| Obstacle

/** Marks that keep a row from being written: it is left for a person. */
export const obstacles = [
	"name-missing",
	"name-odd",
	"star-missing",
	"star-unreadable",
	"star-impossible",
	"star-score",
	"star-level",
	"score-impossible",
	"potential-five",
	"duplicate",
	"already-certified",
	"ambiguous",
	"similar",
	"set-unknown",
	"tourism-new",
	"overlap",
] as const

export type Obstacle = (typeof obstacles)[number]

const set: ReadonlySet<string> = new Set(obstacles)

export const isObstacle = (mark: Mark): mark is Obstacle => set.has(mark)
