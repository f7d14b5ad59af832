import { PlainSearch } from "../../../search/src/plain"
import { standingOf } from "../../lib/catalogue/certificates"
import type { FacetCount, Search } from "../../lib/search/search"
import { searchDocuments } from "./documents"

export const PAGE_SIZE = 24

/** The search of this build's catalogue. */
export function openSearch(): Search {
	const plain = new PlainSearch(searchDocuments(), (slug) => standingOf("product", slug).stars)
	return (query, adult) => {
		const { slugs, facets } = plain.find(query, adult)
		const pages = Math.max(1, Math.ceil(slugs.length / PAGE_SIZE))
		const page = Math.min(query.page, pages)
		return {
			slugs: slugs.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
			total: slugs.length,
			pages,
			page,
			facets: {
				provinces: counts(facets.provinces),
				stars: counts(facets.stars),
				groups: counts(facets.groups),
			},
		}
	}
}

/** Choices with most hits first. */
function counts(facet: Map<string, number>): FacetCount[] {
	return [...facet]
		.map(([value, count]) => ({ value, count }))
		.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
}
