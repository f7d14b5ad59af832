import type { Collection, SearchPort, SearchResponse } from "../../../../search/src/port"
import { PAGE_SIZE, type SearchState, sortsOf } from "../../../lib/search/state"
import { printState } from "../../../lib/search/url-state"
import type { SearchView, Tab } from "../../../lib/search/view"
import { type StringKey, t } from "../../../lib/strings"
import { chipsOf } from "./chips"
import { facetViews } from "./facets"
import { hitViews } from "./hits"
import { nearest } from "./near"
import { readAs } from "./read-as"
import { countRequest, requestFor } from "./request"
import { settled } from "./settled"

const collections: Collection[] = ["products", "producers", "places", "stories"]

/** Everything the page of search shows for a state. */
export function searchView(
	engine: SearchPort,
	state: SearchState,
	adult: boolean,
): Promise<SearchView> {
	return viewOf(engine, state, state.collection, adult)
}

async function viewOf<C extends Collection>(
	engine: SearchPort,
	state: SearchState,
	collection: C,
	adult: boolean,
): Promise<SearchView> {
	const others = collections.filter((other) => other !== collection)
	const [answer, counts] = await Promise.all([
		engine.search<C>({ ...requestFor(state, adult), collection }),
		engine.searchMany(others.map((other) => countRequest(state, other, adult))),
	])
	const pages = Math.max(1, Math.ceil(answer.total / PAGE_SIZE))
	// An old link may lead past the last page.
	if (answer.total > 0 && state.page > pages)
		return viewOf(engine, { ...state, page: pages }, collection, adult)
	const { understood, facets, stats } = answer
	const near = await nearest(engine, { ...state, collection }, answer, adult)
	const whole = settled(state, understood)
	const totals = new Map<Collection, number | null>([
		[collection, near ? null : answer.total],
		...others.map((other, at) => [other, sureTotal(counts[at])] as const),
	])
	return {
		state,
		settled: whole,
		total: near ? 0 : answer.total,
		page: state.page,
		pages: near ? 1 : pages,
		tabs: collections.map((one) => tabOf(one, state, totals.get(one) ?? null)),
		facets: facetViews(whole, facets),
		prices: stats.priceVnd ?? null,
		chips: chipsOf(whole),
		sorts: sortsOf[collection].map((sort) => ({ sort, name: t(sortKeys[sort]) })),
		readAs: readAs(state, understood),
		hits: near ? [] : hitViews[collection](answer.hits),
		near,
	}
}

const sortKeys = {
	relevance: "search.sort_relevance",
	newest: "search.sort_newest",
	"price-asc": "search.sort_price_asc",
	"price-desc": "search.sort_price_desc",
	stars: "search.sort_stars",
	name: "search.sort_name",
	distance: "search.sort_distance",
} as const satisfies Record<string, StringKey>

const tabKeys: Record<Collection, StringKey> = {
	products: "search.kind_products",
	producers: "search.kind_producers",
	places: "search.kind_places",
	stories: "search.kind_stories",
}

function tabOf(collection: Collection, state: SearchState, count: number | null): Tab {
	const { text, asTyped } = state
	return {
		collection,
		name: t(tabKeys[collection]),
		href: printState({ collection, text, asTyped }),
		count,
	}
}

/** How many there are; null when they are only near to what was asked for. */
function sureTotal(answer: SearchResponse<unknown> | undefined): number | null {
	const stage = answer?.understood.stage
	return answer && (stage === "exact" || stage === "browse") ? answer.total : null
}
