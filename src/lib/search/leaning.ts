import { facetsOf } from "./facets"
import type { SearchState } from "./state"
import type { SearchView } from "./view"

/** A view whose choices are already those of another state, while its results are on their way. */
export function leaning(view: SearchView, state: SearchState): SearchView {
	if (state.collection !== view.state.collection) return view
	const chosen = new Map<string, string[]>(
		facetsOf(state.collection).map(({ name, param }) => [param, state.chosen[name] ?? []]),
	)
	return {
		...view,
		settled: state,
		facets: view.facets.map((facet) => ({
			...facet,
			options: facet.options.map((option) => ({
				...option,
				selected: chosen.get(option.param)?.includes(option.value) ?? false,
			})),
		})),
	}
}
