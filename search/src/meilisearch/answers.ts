import type { SearchResponse as MeiliResponse } from "meilisearch"
import { inOrder } from "../embedded/column"
import { limited } from "../embedded/facets"
import type { FacetCount, RangeField, SearchDocBase, TermField } from "../port"
import type { MeiliDocument } from "./document"

type Answer = MeiliResponse<MeiliDocument>

export const totalOf = ({ totalHits, estimatedTotalHits }: Answer): number =>
	totalHits ?? estimatedTotalHits ?? 0

export const docsOf = ({ hits }: Answer): SearchDocBase[] => hits.map(({ doc }) => doc)

/** Counts of a field's values in an answer, ordered as the port says. */
export function countsOf(
	answer: Answer,
	index: string,
	field: TermField,
	chosen: ReadonlySet<string>,
	limit: number,
): FacetCount[] {
	const distribution = answer.facetsByIndex?.[index]?.distribution[field] ?? {}
	const counts = Object.entries(distribution)
		// No star is no value.
		.filter(([value]) => !(field === "stars" && value === "0"))
		.map(([value, count]) => ({ value, count, selected: chosen.has(value) }))
		.sort((a, b) => b.count - a.count || inOrder(a.value, b.value))
	return limited(counts, chosen, limit)
}

export function statsOf(answer: Answer, index: string, fields: readonly RangeField[]) {
	const found: Partial<Record<RangeField, { min: number; max: number }>> = {}
	for (const field of fields) {
		const stats = answer.facetsByIndex?.[index]?.stats[field]
		if (stats) found[field] = { min: stats.min, max: stats.max }
	}
	return found
}
