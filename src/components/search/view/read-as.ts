import type { Understood } from "../../../../search/src/port"
import { facetsOf } from "../../../lib/search/facets"
import type { SearchState } from "../../../lib/search/state"
import { printState } from "../../../lib/search/url-state"
import type { ReadAs } from "../../../lib/search/view"
import { priceName, valueName } from "./names"
import { settled } from "./settled"

/** Nobody reads a longer list of other words. */
const MOST_SYNONYMS = 3

/** How the words were read; null when they were taken as they stand. */
export function readAs(state: SearchState, understood: Understood): ReadAs | null {
	const { text, asTyped } = state
	if (text === "") return null
	const { decoded = null, synonyms = [], stage } = understood
	const said = saidOf(state, understood)
	const approximate = stage === "approximate"
	if (!asTyped && !decoded && !approximate && said.length + synonyms.length === 0) return null
	return {
		typed: text,
		decoded,
		synonyms: synonyms.slice(0, MOST_SYNONYMS),
		said,
		approximate,
		asTyped,
		otherwise: printState({ ...state, asTyped: !asTyped, page: 1 }),
	}
}

/** What was read out of the words, by the names of the choices it became. */
function saidOf(state: SearchState, understood: Understood): string[] {
	const then = settled(state, understood)
	const names = facetsOf(state.collection).flatMap(({ name }) =>
		then.chosen[name] === state.chosen[name]
			? []
			: (then.chosen[name] ?? []).map((value) => valueName(name, value)),
	)
	const price = then.price === state.price ? null : priceName(then.price)
	return price === null ? names : [...names, price]
}
