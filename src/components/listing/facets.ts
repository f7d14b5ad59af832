import { searchPath } from "../../lib/paths"
import { t } from "../../lib/strings"
import { shortProvince } from "../place/unitNames"
import { firstEnd } from "./firstEnd"
import { type Filter, type View, viewsOf } from "./views"

export interface FacetLink {
	name: string
	href: string
	count: number | null
	/** When the count stops being true: it leaves the page then. */
	countEnds: Date | null
	current: boolean
}

export interface Facet {
	title: string
	links: FacetLink[]
}

/** Filters of a view as links: one star or one province stays a page, both together go to the search. */
export function facetsOf(view: View): Facet[] {
	const others = viewsOf(view.scope)
	const linksOf = (kind: Filter["kind"]) =>
		others
			.filter((other) => other.filter.kind === kind)
			.sort((a, b) => (kind === "province" ? b.products.length - a.products.length : 0))
			.map((other) => linkTo(view, other))
	return [
		{ title: t("listing.stars"), links: linksOf("stars") },
		{ title: t("listing.provinces"), links: linksOf("province") },
	].filter((facet) => facet.links.length > 0)
}

function linkTo(from: View, to: View): FacetLink {
	const combined = from.filter.kind !== "none" && from.filter.kind !== to.filter.kind
	return {
		name: filterName(to.filter) ?? "",
		href: combined ? searchFor(from, to) : to.path,
		// How many both filters leave is for the search to say.
		count: combined ? null : to.products.length,
		countEnds: to.filter.kind === "stars" ? firstEnd(to.products) : null,
		current: from.path === to.path,
	}
}

function searchFor(...views: View[]): string {
	const asked = new URLSearchParams()
	const group = views[0]?.scope.group
	if (group) asked.set("nhom", group.slug)
	for (const { filter } of views) {
		if (filter.kind === "stars") asked.set("sao", String(filter.stars))
		if (filter.kind === "province") asked.set("tinh", filter.province.slug)
	}
	return `${searchPath}?${asked}`
}

/** "5 sao", "Huế"; null for the whole listing. */
export function filterName(filter: Filter): string | null {
	if (filter.kind === "stars") return t("listing.nStars", { n: filter.stars })
	if (filter.kind === "province") return shortProvince(filter.province.name)
	return null
}
