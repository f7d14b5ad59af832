import type { Scored } from "./score"

export interface Summary {
	queries: number
	/** Share of queries whose first result is meant. */
	at1: number
	/** Share of queries whose meant result is as far up as was asked, five if nothing was. */
	at5: number
}

export function summaryOf(scored: readonly Scored[]): Summary {
	const share = (holds: (one: Scored) => boolean) => scored.filter(holds).length / scored.length
	return {
		queries: scored.length,
		at1: share(({ rank }) => rank === 1),
		at5: share(({ found }) => found),
	}
}

/** Shares by kind of query and over all, then every query that missed or came later than first. */
export function report(scored: readonly Scored[]): string {
	const kinds = Map.groupBy(scored, ({ query }) => query.class)
	const rows = [...kinds, ["all", [...scored]] as const].map(([kind, of]) => {
		const { queries, at1, at5 } = summaryOf(of)
		return `${kind.padEnd(10)} ${String(queries).padStart(4)} ${percent(at1)} ${percent(at5)}`
	})
	const later = scored.filter(({ rank, found }) => rank !== 1 || !found).map(line)
	return [`kind       count    @1    @5`, ...rows, ...later].join("\n")
}

const percent = (share: number) => (share * 100).toFixed(1).padStart(5)

const line = ({ query, rank, found, stage, top }: Scored) =>
	`${found ? "later" : "MISS "} ${query.id} ${query.class} “${query.q}” rank ${rank ?? "–"} (${stage}): ${top.join(", ")}`
