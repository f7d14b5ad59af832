import { intentFilters } from "../plan/intent-filters"
import type { Intent } from "../plan/query-plan"
import type { Filter, TermField } from "../port"

export interface Effective {
	filters: Filter[]
	/** What of the intent was applied. */
	intent: Intent | undefined
}

/**
 * What is filtered by: the request's own filters, and what was read out of the typed words about
 * fields that nobody chose a value of.
 */
export function effectiveFilters(chosen: readonly Filter[], intent: Intent): Effective {
	const taken = new Set(chosen.map(fieldOf))
	const read = intentFilters(intent).filter((filter) => !taken.has(fieldOf(filter)))
	const fields = new Set(read.map(fieldOf))
	const { stars, priceMin, priceMax, provinceNow, provinceOld, certStatus } = intent
	const applied: Intent = {
		...(fields.has("stars") && { stars }),
		...(fields.has("priceVnd") && { priceMin, priceMax }),
		...(fields.has("provinceNow") && { provinceNow }),
		...(fields.has("provinceOld") && { provinceOld }),
		...(fields.has("certStatus") && { certStatus }),
	}
	return { filters: [...chosen, ...read], intent: read.length > 0 ? applied : undefined }
}

/** What a filter narrows: filters of one field are one choice. */
export function fieldOf(filter: Filter): string {
	return "field" in filter ? filter.field : "geo"
}

/** Values chosen of a field, as a facet names them. */
export function chosenOf(filters: readonly Filter[], field: TermField): Set<string> {
	return new Set(
		filters.flatMap((filter) =>
			"anyOf" in filter && filter.field === field ? filter.anyOf.map(String) : [],
		),
	)
}
