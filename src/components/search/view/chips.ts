import { facetsOf } from "../../../lib/search/facets"
import { everything, type SearchState, without } from "../../../lib/search/state"
import { printState } from "../../../lib/search/url-state"
import type { SearchView } from "../../../lib/search/view"
import { priceName, valueName } from "./names"

/** What narrows the results, each with the address without it. */
export function chipsOf(state: SearchState): SearchView["chips"] {
	const chips = facetsOf(state.collection).flatMap(({ name }) =>
		(state.chosen[name] ?? []).map((value) => ({
			name: valueName(name, value),
			href: printState(without(state, name, value)),
		})),
	)
	const price = priceName(state.price)
	if (price === null) return chips
	return [
		...chips,
		{ name: price, href: printState({ ...state, price: everything.price, page: 1 }) },
	]
}
