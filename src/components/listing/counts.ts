import { type Counts, countTerms } from "../../lib/search/counts"
import { type FacetName, facetsOf } from "../../lib/search/facets"
import type { View } from "./views"

const FILTERED: Partial<Record<FacetName, View["filter"]["kind"]>> = {
	stars: "stars",
	province: "province",
}

/** How many of each value a view holds, a facet's own filter aside: what the search would count. */
export function countsOf({ filter, scope, products }: View): Counts {
	const slugs = products.map(({ slug }) => slug)
	const unfiltered = scope.products.map(({ slug }) => slug)
	return Object.fromEntries(
		facetsOf("products").map(({ name, field }) => {
			const own = filter.kind !== "none" && FILTERED[name] === filter.kind
			return [field, countTerms(own ? unfiltered : slugs, field)]
		}),
	)
}
