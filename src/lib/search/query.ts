/** What a reader looks for, as the address of the search page says it. */
export interface SearchQuery {
	text: string
	/** Slugs of provinces of today; any of them. */
	provinces: string[]
	/** Stars in term; any of them. */
	stars: (3 | 4 | 5)[]
	/** Slugs of groups or of sets; any of them. */
	groups: string[]
	page: number
}

export const MAX_TEXT = 200
const MAX_CHOICES = 34
const MAX_PAGE = 500

/** Reads a query from an address; what makes no sense is left out, never an error. */
export function parseQuery(params: URLSearchParams): SearchQuery {
	const page = Number(params.get("trang") ?? 1)
	return {
		text: (params.get("q") ?? "")
			.normalize("NFC")
			.replace(/[\s\p{Cc}]+/gu, " ")
			.trim()
			.slice(0, MAX_TEXT),
		provinces: slugs(params, "tinh"),
		stars: list(params, "sao").flatMap((text) => {
			if (text === "3") return [3 as const]
			if (text === "4") return [4 as const]
			return text === "5" ? [5 as const] : []
		}),
		groups: slugs(params, "nhom"),
		page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
	}
}

/** The address of a query: parsing it gives the query back. */
export function printQuery(query: Partial<SearchQuery>): string {
	const params = new URLSearchParams()
	if (query.text) params.set("q", query.text)
	for (const [name, values] of [
		["nhom", query.groups ?? []],
		["tinh", query.provinces ?? []],
		["sao", query.stars ?? []],
	] as const)
		for (const value of values) params.append(name, String(value))
	if (query.page && query.page > 1) params.set("trang", String(query.page))
	const printed = params.toString()
	return printed ? `/tim-kiem/?${printed}` : "/tim-kiem/"
}

/** Values given as "?a=1&a=2" (a form) or "?a=1,2" (a short link), each once. */
function list(params: URLSearchParams, name: string): string[] {
	const values = params.getAll(name).flatMap((value) => value.split(","))
	return [...new Set(values)].slice(0, MAX_CHOICES)
}

function slugs(params: URLSearchParams, name: string): string[] {
	return list(params, name).filter((value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value))
}
