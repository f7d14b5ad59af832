import type { Understood } from "../../../../search/src/port"
import { type FacetName, facetsOf } from "../../../lib/search/facets"
import type { SearchState } from "../../../lib/search/state"

/**
 * The same search with what was said of stars, price or place as choices: finds the same, and each
 * choice can be dropped. What the words said of a field with a choice of its own did not count.
 */
export function settled(state: SearchState, { intent, rest }: Understood): SearchState {
	if (!intent || rest === undefined) return state
	const said: [FacetName, string[] | undefined][] = [
		["stars", intent.stars?.map(String)],
		["province", intent.provinceNow ? [intent.provinceNow] : undefined],
		["formerProvince", intent.provinceOld ? [intent.provinceOld] : undefined],
		["status", intent.certStatus ? [intent.certStatus] : undefined],
	]
	const known = new Set<string>(facetsOf(state.collection).map(({ name }) => name))
	const chosen = { ...state.chosen }
	for (const [name, values] of said) if (values && known.has(name)) chosen[name] ??= values
	const { priceMin, priceMax } = intent
	const priced = priceMin !== undefined || priceMax !== undefined
	return {
		...state,
		text: rest,
		chosen,
		price: priced ? { min: priceMin ?? null, max: priceMax ?? null } : state.price,
	}
}
