import { markerOf } from "../marks/marks"
import type { QueryPlan, StageName } from "../plan/query-plan"
import type { FacetCount, RangeField, SearchDocBase, SearchResponse, TermField } from "../port"
import { hitOf } from "../request/answer"
import type { CheckedRequest } from "../request/check"
import { chosenOf, effectiveFilters } from "../request/filters"
import { countFacet, statsOf } from "./facets"
import type { Generation } from "./generation"
import type { Found } from "./matcher"
import { choicesOf, narrow } from "./narrow"
import { pageOf } from "./sorted"

/** Answers a checked request from one generation. */
export function answer<D extends SearchDocBase>(
	generation: Generation<D>,
	request: CheckedRequest,
	plan: QueryPlan,
): Omit<SearchResponse<D>, "tookMs"> {
	const { docs, stage, readings, found } = execute(generation, request, plan)
	const { filters, intent } = effectiveFilters(request.filters, plan.intent)
	const narrowed = narrow(docs, choicesOf(generation, filters))
	const total = narrowed.docs.length
	const facets: Partial<Record<TermField, FacetCount[]>> = {}
	for (const field of request.facets)
		facets[field] = countFacet(
			generation,
			field,
			narrowed,
			chosenOf(filters, field),
			request.facetLimit,
		)
	const stats: Partial<Record<RangeField, { min: number; max: number }>> = {}
	for (const field of request.stats) {
		const ends = statsOf(generation, field, narrowed.docs)
		if (ends) stats[field] = ends
	}
	const marker = markerOf(readings)
	return {
		hits: pageOf(generation, narrowed.docs, found, request).flatMap((number) => {
			const doc = generation.docs[number]
			return doc ? [hitOf(doc, marker, request)] : []
		}),
		total,
		page: request.page,
		pageSize: request.pageSize,
		pages: Math.ceil(total / request.pageSize),
		facets,
		stats,
		understood: {
			stage,
			...(plan.decoded !== undefined && { decoded: plan.decoded }),
			...(plan.synonyms.length > 0 && { synonyms: plan.synonyms }),
			...(intent && { intent, rest: plan.rest }),
		},
		engine: "embedded",
	}
}

interface Executed {
	docs: readonly number[]
	stage: StageName | "browse"
	readings: QueryPlan["stages"][number]["readings"]
	found: Found | null
}

/**
 * The first stage that finds something decides, before anything is filtered: a filter never turns
 * exact results into approximate ones.
 */
function execute(generation: Generation, { adult }: CheckedRequest, plan: QueryPlan): Executed {
	const excluded = adult ? null : generation.restricted
	if (plan.browse) {
		const docs: number[] = []
		for (let doc = 0; doc < generation.docs.length; doc++) if (!excluded?.[doc]) docs.push(doc)
		return { docs, stage: "browse", readings: [], found: null }
	}
	for (const { name, readings } of plan.stages) {
		const found = generation.matcher.match(readings, name === "relaxed", excluded)
		if (found.docs.length > 0) return { docs: found.docs, stage: name, readings, found }
	}
	return { docs: [], stage: plan.stages.at(-1)?.name ?? "exact", readings: [], found: null }
}
