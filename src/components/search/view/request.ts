import type { Collection, Filter, SearchRequest } from "../../../../search/src/port"
import { type FacetName, facetsOf } from "../../../lib/search/facets"
import { PAGE_SIZE, type SearchState } from "../../../lib/search/state"

/** Words of a story around what was looked for. */
const CROP = 24

/** Asks an engine for what a state says. */
export function requestFor(state: SearchState, adult: boolean): SearchRequest {
	const { collection, text, asTyped, sort, page } = state
	return {
		collection,
		q: text,
		verbatim: asTyped,
		filters: filtersOf(state),
		facets: facetsOf(collection).map(({ field }) => field),
		stats: collection === "products" ? ["priceVnd"] : [],
		sort,
		page,
		pageSize: PAGE_SIZE,
		adult,
		highlight:
			collection === "stories" ? { fields: ["name", "summary"], crop: CROP } : { fields: ["name"] },
	}
}

/** Asks only how many there are in another collection for the same words. */
export function countRequest(
	{ text, asTyped }: SearchState,
	collection: Collection,
	adult: boolean,
): SearchRequest {
	return { collection, q: text, verbatim: asTyped, pageSize: 1, adult }
}

function filtersOf({ collection, chosen, price }: SearchState): Filter[] {
	const filters: Filter[] = facetsOf(collection).flatMap(({ name, field }) => {
		const values = chosen[name] ?? []
		return values.length > 0 ? [{ field, anyOf: values.map((value) => inEngine(name, value)) }] : []
	})
	if (price.min === null && price.max === null) return filters
	const ends = {
		...(price.min !== null && { gte: price.min }),
		...(price.max !== null && { lte: price.max }),
	}
	return [...filters, { field: "priceVnd", ...ends }]
}

/** A value as engines hold it: addresses know only words. */
function inEngine(name: FacetName, value: string): string | number | boolean {
	if (name === "stars" || name === "season") return Number(value)
	if (name === "available" || name === "wholesale") return true
	return value
}
