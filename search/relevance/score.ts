import type { SearchDocBase, SearchPort, SearchResponse } from "../src/port"
import { isMeant } from "./condition"
import { type Facts, type FactsOf, plain } from "./facts"
import type { JudgedQuery, Target } from "./queries"
import { requestOf } from "./request"

/** How an engine did on one query. */
export interface Scored {
	query: JudgedQuery
	/** From 1; null when nothing meant is among the results, or the answer breaks the judgement. */
	rank: number | null
	/** The meant one is as far up as the judgement asks. */
	found: boolean
	stage: string
	top: string[]
}

type Answer = SearchResponse<SearchDocBase>

/** Puts each query to the engine and judges the answer. */
export async function score(
	port: Pick<SearchPort, "searchMany">,
	queries: readonly JudgedQuery[],
	factsOf: FactsOf,
): Promise<Scored[]> {
	const scored: Scored[] = []
	for (const query of queries) {
		const [answer] = await port.searchMany([requestOf(query)])
		if (!answer) throw new Error(`no answer to ${query.id}`)
		scored.push(judge(query, answer, factsOf))
	}
	return scored
}

/** Judges one answer. */
export function judge(query: JudgedQuery, answer: Answer, factsOf: FactsOf): Scored {
	const facts = answer.hits.map(
		({ doc }) => factsOf(query.collection, doc.slug) ?? unknown(doc.slug, doc.name),
	)
	const { stage } = answer.understood
	const broken =
		(query.stage !== undefined && !query.stage.includes(stage)) ||
		facts.slice(0, query.rejectTop).some((fact) => query.reject.some((no) => isMeant(no, fact)))
	const rank = broken ? null : rankOf(query.expectAnyOf, facts, stage)
	return {
		query,
		rank,
		found: rank !== null && rank <= query.within,
		stage,
		top: facts.slice(0, 3).map(({ slug }) => slug),
	}
}

function rankOf(expected: readonly Target[], facts: readonly Facts[], stage: string) {
	const about = expected.filter((target) => typeof target !== "string")
	if (about.some(({ empty }) => empty) && (facts.length === 0 || stage === "relaxed")) return 1
	if (about.some(({ any }) => any) && facts.length > 0) return 1
	const index = facts.findIndex((fact) => expected.some((target) => isMeant(target, fact)))
	return index < 0 ? null : index + 1
}

/** A result that no record stands behind, a commune for example: known by its slug only. */
function unknown(slug: string, name: string): Facts {
	return { ...plain, sets: [], kind: "province", slug, name, places: [] }
}
