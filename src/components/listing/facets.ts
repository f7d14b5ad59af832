import type { ProductRecord } from "../../../commerce/src/domain/export"
import { standingOf } from "../../lib/catalogue/certificates"
import { type FacetName, facetsOf as searchFacetsOf } from "../../lib/search/facets"
import { everything, type SearchState } from "../../lib/search/state"
import { printState } from "../../lib/search/url-state"
import { t } from "../../lib/strings"
import { shortProvince } from "../place/unitNames"
import { facetViews } from "../search/view/facets"
import { countsOf } from "./counts"
import { firstEnd } from "./firstEnd"
import type { Filter, View } from "./views"

export interface FacetLink {
	name: string
	href: string
	count: number
	/** When the count stops being true: it leaves the page then. */
	countEnds: Date | null
	current: boolean
}

export interface Facet {
	title: string
	open: boolean
	links: FacetLink[]
}

/** Choices of their own above the list. */
const ABOVE: readonly FacetName[] = ["group", "set"]

const known = new WeakMap<View, Facet[]>()

/** The filters of the search, as links: one star or one province stays a page, all else is searched. */
export function facetsOf(view: View): Facet[] {
	const facets = known.get(view) ?? readFacets(view)
	known.set(view, facets)
	return facets
}

function readFacets(view: View): Facet[] {
	const state = stateOf(view)
	const named = new Map<string, FacetName>(
		searchFacetsOf("products").map(({ param, name }) => [param, name]),
	)
	return facetViews(state, countsOf(view)).flatMap(({ title, open, options }) => {
		const links = options.flatMap(({ param, value, name, count, selected }) => {
			const facet = named.get(param)
			if (!facet || ABOVE.includes(facet) || count === 0) return []
			const href = selected ? view.path : hrefOf(view, state, facet, value)
			const countEnds = endOfCount(view, facet, value)
			return [{ name, href, count, countEnds, current: selected }]
		})
		return links.length > 0 ? [{ title, open, links }] : []
	})
}

/** What the search would be asked for to find what a view holds. */
function stateOf({ scope, filter }: View): SearchState {
	const { group, set } = scope
	const place = set ? { set: [set.slug] } : group && { group: [group.slug] }
	return {
		...everything,
		chosen: {
			...place,
			...(filter.kind === "stars" && { stars: [String(filter.stars)] }),
			...(filter.kind === "province" && { province: [filter.province.slug] }),
		},
	}
}

function hrefOf(view: View, state: SearchState, facet: FacetName, value: string): string {
	const { kind } = view.filter
	if (facet === "stars" && (kind === "none" || kind === "stars"))
		return `${view.scope.path}sao-${value}/`
	if (facet === "province" && (kind === "none" || kind === "province"))
		return `${view.scope.path}tinh-${value}/`
	return printState({ ...state, chosen: { ...state.chosen, [facet]: [value] } })
}

function endOfCount({ scope, products, filter }: View, facet: FacetName, value: string) {
	const inTerm = (list: readonly ProductRecord[]) =>
		list.filter(({ slug }) => standingOf("product", slug).stars !== null)
	if (facet === "stars") {
		const all = filter.kind === "stars" ? scope.products : products
		return firstEnd(all.filter(({ slug }) => String(standingOf("product", slug).stars) === value))
	}
	if (filter.kind === "stars") return firstEnd(products)
	return facet === "status" && value === "valid" ? firstEnd(inTerm(products)) : null
}

/** "5 sao", "Huế"; null for the whole listing. */
export function filterName(filter: Filter): string | null {
	if (filter.kind === "stars") return t("listing.nStars", { n: filter.stars })
	if (filter.kind === "province") return shortProvince(filter.province.name)
	return null
}
