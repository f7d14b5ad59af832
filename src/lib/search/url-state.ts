import type { Collection, SortKey } from "../../../search/src/port"
import { searchPath } from "./address"
import { facetsOf } from "./facets"
import { everything, MAX_PAGE, MAX_PRICE, MAX_TEXT, type SearchState, sortsOf } from "./state"

const collectionNames: Record<Collection, string> = {
	products: "san-pham",
	producers: "chu-the",
	places: "noi-chon",
	stories: "cau-chuyen",
}

const sortNames: Record<SortKey, string> = {
	relevance: "sat-nghia",
	newest: "moi",
	"price-asc": "gia-tang",
	"price-desc": "gia-giam",
	stars: "sao",
	name: "ten",
	distance: "gan",
}

const MAX_VALUES = 40

/** Reads what is looked for from an address; what makes no sense is left out, never an error. */
export function parseState(params: URLSearchParams): SearchState {
	const collection = keyOf(collectionNames, params.get("muc")) ?? everything.collection
	const chosen: SearchState["chosen"] = {}
	for (const { name, param, value } of facetsOf(collection)) {
		const values = list(params, param).filter((one) => value.test(one))
		if (values.length > 0) chosen[name] = values
	}
	const sort = keyOf(sortNames, params.get("sap")) ?? everything.sort
	return {
		collection,
		text: cleanText(params.get("q") ?? ""),
		asTyped: params.get("nguyen") === "1",
		chosen,
		price: collection === "products" ? priceIn(params) : everything.price,
		sort: sortsOf[collection].includes(sort) ? sort : everything.sort,
		page: wholeNumber(params.get("trang"), MAX_PAGE) || 1,
	}
}

/** Names and values of the address, in one order: parsing them gives the state back. */
export function paramsOf(state: Partial<SearchState>): [string, string][] {
	const { collection, text, asTyped, chosen, price, sort, page } = { ...everything, ...state }
	const pairs: [string, string][] = []
	if (text) pairs.push(["q", text])
	if (collection !== everything.collection) pairs.push(["muc", collectionNames[collection]])
	for (const { name, param } of facetsOf(collection))
		for (const value of chosen[name] ?? []) pairs.push([param, value])
	if (price.min !== null) pairs.push(["gia-tu", String(price.min)])
	if (price.max !== null) pairs.push(["gia-den", String(price.max)])
	if (asTyped) pairs.push(["nguyen", "1"])
	if (sort !== everything.sort) pairs.push(["sap", sortNames[sort]])
	if (page > 1) pairs.push(["trang", String(page)])
	return pairs
}

/** The address of a state. */
export function printState(state: Partial<SearchState>): string {
	const printed = new URLSearchParams(paramsOf(state)).toString()
	return printed ? `${searchPath}?${printed}` : searchPath
}

/** The name of an order in an address. */
export const sortName = (sort: SortKey): string => sortNames[sort]

function cleanText(text: string): string {
	const clean = text
		.normalize("NFC")
		.replace(/[\s\p{Cc}\p{Cs}]+/gu, " ")
		.trim()
	// Signs that no reader types are something that is not found, and no wish to see everything.
	if (clean === "" && text.trim() !== "") return "\uFFFD"
	return [...clean].slice(0, MAX_TEXT).join("").trim()
}

/** "gia-tu=15.000" as a form sends it, or "gia=0-200000" as one link says it. */
function priceIn(params: URLSearchParams): SearchState["price"] {
	const [from = null, to = null] = (params.get("gia") ?? "").split("-")
	const min = wholeNumber(params.get("gia-tu") ?? from, MAX_PRICE)
	const max = wholeNumber(params.get("gia-den") ?? to, MAX_PRICE)
	return min !== null && max !== null && min > max ? { min: max, max: min } : { min, max }
}

/** A number without sign or fraction, dots and spaces between thousands allowed; null when it is none. */
function wholeNumber(text: string | null, most: number): number | null {
	const digits = (text ?? "").replace(/[.\s]/g, "")
	if (!/^\d{1,12}$/.test(digits)) return null
	const number = Number(digits)
	return number <= most ? number : null
}

/** Values given as "?a=1&a=2" (a form) or "?a=1,2" (a short link), each once. */
function list(params: URLSearchParams, name: string): string[] {
	const values = params.getAll(name).flatMap((value) => value.split(","))
	return [...new Set(values)].slice(0, MAX_VALUES)
}

function keyOf<K extends string>(names: Record<K, string>, name: string | null): K | null {
	const keys = Object.keys(names) as K[]
	return keys.find((key) => names[key] === name) ?? null
}
