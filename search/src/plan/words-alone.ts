import type { SearchResponse } from "../port"
import type { QueryPlan } from "./query-plan"

/**
 * What to try when nothing has all that was said ("nước mắm 5 sao dưới 10k"): the words without the
 * rest. Null when there is no rest, or nothing but it.
 */
export function wordsAlone(plan: QueryPlan): QueryPlan | null {
	const said = Object.keys(plan.intent).length > 0
	return said && !plan.browse ? { ...plan, intent: {} } : null
}

/** An answer to the words alone is only near to what was asked for, and says so. */
export function asNear<A extends Pick<SearchResponse<unknown>, "understood">>(answer: A): A {
	return { ...answer, understood: { ...answer.understood, stage: "relaxed" } }
}
