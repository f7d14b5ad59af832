import type { SearchResponse as MeiliResponse, Meilisearch } from "meilisearch"
import { markerOf } from "../marks/marks"
import type { QueryPlan, Stage } from "../plan/query-plan"
import type { FacetCount, Filter, SearchDocBase, SearchResponse, TermField } from "../port"
import { hitOf } from "../request/answer"
import type { CheckedRequest } from "../request/check"
import { chosenOf, effectiveFilters, fieldOf } from "../request/filters"
import { countsOf, docsOf, statsOf, totalOf } from "./answers"
import type { MeiliDocument } from "./document"
import { type Asked, type Executing, federated } from "./query"
import { thinned } from "./thinned"

type Answer = MeiliResponse<MeiliDocument>
interface Answered {
	stage: Asked | null
	main: Answer
	/** By field: the answer without that field's own filters. */
	without: Map<string, Answer>
}

/** Answers a checked request from one index. */
export async function execute(
	client: Meilisearch,
	index: string,
	request: CheckedRequest,
	plan: QueryPlan,
): Promise<Omit<SearchResponse<SearchDocBase>, "tookMs">> {
	const { filters, intent } = effectiveFilters(request.filters, plan.intent)
	const answered = await firstStage(client, index, request, plan, filters)
	const { page, pageSize, facetLimit } = request
	const total = answered ? totalOf(answered.main) : 0
	const facets: Partial<Record<TermField, FacetCount[]>> = {}
	for (const field of request.facets)
		facets[field] = answered
			? countsOf(
					answered.without.get(field) ?? answered.main,
					index,
					field,
					chosenOf(filters, field),
					facetLimit,
				)
			: []
	const marker = markerOf(answered?.stage?.readings ?? [])
	return {
		hits: answered ? docsOf(answered.main).map((doc) => hitOf(doc, marker, request)) : [],
		total,
		page,
		pageSize,
		pages: Math.ceil(total / pageSize),
		facets,
		stats: answered ? statsOf(answered.main, index, request.stats) : {},
		understood: {
			stage: plan.browse
				? "browse"
				: (answered?.stage?.name ?? plan.stages.at(-1)?.name ?? "exact"),
			...(plan.decoded !== undefined && { decoded: plan.decoded }),
			...(plan.synonyms.length > 0 && { synonyms: plan.synonyms }),
			...(intent && { intent, rest: plan.rest }),
		},
		engine: "meilisearch",
	}
}

/**
 * The first stage that finds something. When only the filters leave nothing of it, that nothing is
 * the answer: a filter never turns exact results into approximate ones.
 */
async function firstStage(
	client: Meilisearch,
	index: string,
	request: CheckedRequest,
	plan: QueryPlan,
	filters: readonly Filter[],
): Promise<Answered | null> {
	const ask = async (executing: Partial<Executing> & Pick<Executing, "stage">): Promise<Answer> => {
		const query = federated({ index, request, filters, facets: [], countOnly: false, ...executing })
		return client.multiSearch<typeof query, MeiliDocument>(query, {
			...(request.signal && { signal: request.signal }),
		})
	}
	const answer = async (stage: Asked | null): Promise<Answered> => {
		const chosen = request.facets.filter((field) => filters.some((one) => fieldOf(one) === field))
		const [main, ...counts] = await Promise.all([
			ask({ stage, facets: [...new Set([...request.facets, ...request.stats])] }),
			...chosen.map((field) =>
				ask({
					stage,
					filters: filters.filter((one) => fieldOf(one) !== field),
					facets: [field],
					countOnly: true,
				}),
			),
		])
		return {
			stage,
			main,
			without: new Map(counts.map((count, at) => [chosen[at] ?? "", count])),
		}
	}
	if (plan.browse) return answer(null)
	for (const stage of plan.stages.flatMap(asked)) {
		if (stage.readings.length === 0) continue
		const answered = await answer(stage)
		if (totalOf(answered.main) > 0) return answered
		if (filters.length === 0) continue
		if (totalOf(await ask({ stage, filters: [], countOnly: true })) > 0) return answered
	}
	return null
}

/** A stage in which words may be missing is asked with ever fewer of them. */
const asked = (stage: Stage): Asked[] =>
	stage.name === "relaxed" ? [...thinned(stage), { ...stage, loose: true }] : [stage]
