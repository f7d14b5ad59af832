import type { SearchResponse as MeiliResponse, Meilisearch } from "meilisearch"
import { markerOf } from "../marks/marks"
import type { QueryPlan } from "../plan/query-plan"
import type { FacetCount, Filter, SearchDocBase, SearchResponse, TermField } from "../port"
import { hitOf } from "../request/answer"
import type { CheckedRequest } from "../request/check"
import { chosenOf, effectiveFilters, fieldOf } from "../request/filters"
import type { Knowledge } from "../request/knowledge"
import { countsOf, docsOf, statsOf, totalOf } from "./answers"
import { asked } from "./asked"
import type { MeiliDocument } from "./document"
import { type Asked, type Executing, federated } from "./query"

type Answer = MeiliResponse<MeiliDocument>
interface Answered {
	stage: Asked | null
	main: Answer
	/** By field: the answer without that field's own filters. */
	without: Map<string, Answer>
}

interface Server {
	client: Meilisearch
	index: string
}

/** Answers a checked request from one index. */
export async function execute(
	server: Server,
	request: CheckedRequest,
	plan: QueryPlan,
	knowledge: Knowledge,
): Promise<Omit<SearchResponse<SearchDocBase>, "tookMs">> {
	const { filters, intent } = effectiveFilters(request.filters, plan.intent)
	const stages = plan.browse ? [null] : asked(plan, (one) => knowledge.finds(one, request.adult))
	const answered = await firstAnswer(server, request, stages, filters)
	const { page, pageSize, facetLimit } = request
	const total = answered ? totalOf(answered.main) : 0
	const facets: Partial<Record<TermField, FacetCount[]>> = {}
	for (const field of request.facets)
		facets[field] = answered
			? countsOf(
					answered.without.get(field) ?? answered.main,
					server.index,
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
		stats: answered ? statsOf(answered.main, server.index, request.stats) : {},
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
 * The first answer that finds something. When only the filters leave nothing of it, that nothing is
 * the answer: a filter never turns exact results into approximate ones.
 */
async function firstAnswer(
	{ client, index }: Server,
	request: CheckedRequest,
	stages: Iterable<Asked | null>,
	filters: readonly Filter[],
): Promise<Answered | null> {
	const ask = async (executing: Partial<Executing> & Pick<Executing, "stage">): Promise<Answer> => {
		const query = federated({ index, request, filters, facets: [], countOnly: false, ...executing })
		return client.multiSearch<typeof query, MeiliDocument>(query, {
			...(request.signal && { signal: request.signal }),
		})
	}
	const chosen = request.facets.filter((field) => filters.some((one) => fieldOf(one) === field))
	for (const stage of stages) {
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
		const without = new Map(counts.map((count, at) => [chosen[at] ?? "", count]))
		if (totalOf(main) > 0 || filters.length > 0 || stage === null) return { stage, main, without }
	}
	return null
}
