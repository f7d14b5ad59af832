import type { SearchQuery } from "./query"

/** One choice of a filter, with the number of hits it would leave. */
export interface FacetCount {
	value: string
	count: number
}

export interface SearchHits {
	/** Slugs of products of this page, best first. */
	slugs: string[]
	total: number
	pages: number
	page: number
	/** Each filter's choices, counted without regard to its own choice. */
	facets: { provinces: FacetCount[]; stars: FacetCount[]; groups: FacetCount[] }
}

/** Finds products. Alcohol is found only for a reader who said to be 18 or over. */
export type Search = (query: SearchQuery, adult: boolean) => SearchHits
