import type { Collection, SortKey } from "../../../search/src/port"
import type { FacetName } from "./facets"

/** What a reader looks for, as the address of the search page says it. */
export interface SearchState {
	collection: Collection
	text: string
	/** Look for the very words: nothing decoded, read out or put in their place. */
	asTyped: boolean
	/** Any of the values of each. */
	chosen: Partial<Record<FacetName, string[]>>
	/** In đồng; null where there is no end. */
	price: { min: number | null; max: number | null }
	sort: SortKey
	/** From 1. */
	page: number
}

export const PAGE_SIZE = 24
export const MAX_TEXT = 200
/** Nobody reads on further, and engines need not go there. */
export const MAX_PAGE = Math.floor(1000 / PAGE_SIZE)
export const MAX_PRICE = 1_000_000_000

export const everything: SearchState = {
	collection: "products",
	text: "",
	asTyped: false,
	chosen: {},
	price: { min: null, max: null },
	sort: "relevance",
	page: 1,
}

/** Does anything narrow what the words find? */
export function isNarrowed({ chosen, price }: SearchState): boolean {
	return (
		Object.values(chosen).some((values) => values.length > 0) ||
		price.min !== null ||
		price.max !== null
	)
}

/** The same words without what narrows them. */
export function widened(state: SearchState): SearchState {
	return { ...state, chosen: {}, price: everything.price, page: 1 }
}

/** Without one value of a choice. */
export function without(state: SearchState, name: FacetName, value: string): SearchState {
	const rest = (state.chosen[name] ?? []).filter((one) => one !== value)
	const { [name]: _, ...others } = state.chosen
	return {
		...state,
		page: 1,
		chosen: rest.length > 0 ? { ...others, [name]: rest } : others,
	}
}

/** Orders that a collection has. */
export const sortsOf: Record<Collection, readonly SortKey[]> = {
	products: ["relevance", "newest", "price-asc", "price-desc", "stars", "name"],
	producers: ["relevance", "stars", "name"],
	places: ["relevance", "stars", "name"],
	stories: ["relevance", "name"],
}
