import type { Collection, DocOf, SearchPort, SearchResponse } from "../../../../search/src/port"
import { everything, isNarrowed, type SearchState, widened } from "../../../lib/search/state"
import type { NearWhy, SearchView } from "../../../lib/search/view"
import { hitViews } from "./hits"
import { requestFor } from "./request"

/** So many near results are enough to go on from. */
const MOST = 12

type Near = NonNullable<SearchView["near"]>

/** What comes nearest, when nothing is what was asked for. */
export async function nearest<C extends Collection>(
	engine: SearchPort,
	state: SearchState & { collection: C },
	answer: SearchResponse<DocOf[C]>,
	adult: boolean,
): Promise<Near | null> {
	if (answer.total > 0 && answer.understood.stage !== "relaxed") return null
	const { collection } = state
	if (answer.total > 0) return { why: "words", hits: hitViews[collection](answer.hits) }
	for (const [why, other] of instead(state)) {
		const request = {
			...requestFor(other, adult),
			collection,
			facets: [],
			stats: [],
			pageSize: MOST,
		}
		const { hits } = await engine.search<C>(request)
		if (hits.length > 0) return { why, hits: hitViews[collection](hits) }
	}
	return null
}

/** What to ask instead, nearest first. */
function instead(state: SearchState): [NearWhy, SearchState][] {
	const wide = widened(state)
	return [
		...(isNarrowed(state) ? [["filters", wide] as [NearWhy, SearchState]] : []),
		...(state.asTyped ? [["words", { ...wide, asTyped: false }] as [NearWhy, SearchState]] : []),
		["other", { ...everything, collection: state.collection }],
	]
}
