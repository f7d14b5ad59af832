import type { Exchange } from "../http/exchange"
import type { Limited } from "../http/limiter"
import { postAge } from "./age"
import { getAvailability } from "./availability"
import { addLine, changeLine, getCart, quoteCart, removeLine } from "./cart"
import { getCommunes } from "./communes"
import { getSearch } from "./search/search"
import { getSuggest } from "./search/suggest"

export interface Route {
	method: "GET" | "POST" | "PATCH" | "DELETE"
	/** A trailing "/:id" takes one more part of the path. */
	path: string
	limit: Limited
	handle: (exchange: Exchange, id: string) => Promise<void> | void
}

/** Everything under /api/. What is not listed here does not exist. */
export const routes: Route[] = [
	{
		method: "GET",
		path: "/api/availability",
		limit: "availability",
		handle: getAvailability,
	},
	{ method: "GET", path: "/api/search", limit: "search", handle: getSearch },
	{ method: "GET", path: "/api/suggest", limit: "suggest", handle: getSuggest },
	{ method: "GET", path: "/api/communes", limit: "availability", handle: getCommunes },
	{ method: "GET", path: "/api/cart", limit: "availability", handle: getCart },
	{ method: "POST", path: "/api/cart/lines", limit: "cart-change", handle: addLine },
	{ method: "PATCH", path: "/api/cart/lines/:id", limit: "cart-change", handle: changeLine },
	{ method: "DELETE", path: "/api/cart/lines/:id", limit: "cart-change", handle: removeLine },
	{ method: "POST", path: "/api/cart/quote", limit: "cart-change", handle: quoteCart },
	{ method: "POST", path: "/api/age", limit: "form", handle: postAge },
]

export type Found =
	| { kind: "route"; route: Route; id: string }
	| { kind: "method"; allowed: string[] }
	| { kind: "none" }

/** The route of a method and path, or which methods that path has. */
export function findRoute(method: string, path: string, all: readonly Route[] = routes): Found {
	const matching = all.flatMap((route) => {
		const id = idOf(route.path, path)
		return id === null ? [] : [{ route, id }]
	})
	const hit = matching.find(({ route }) => route.method === method)
	if (hit) return { kind: "route", ...hit }
	if (matching.length === 0) return { kind: "none" }
	return { kind: "method", allowed: matching.map(({ route }) => route.method) }
}

function idOf(pattern: string, path: string): string | null {
	if (!pattern.endsWith("/:id")) return pattern === path ? "" : null
	const base = pattern.slice(0, -"/:id".length)
	const id = path.slice(base.length + 1)
	return path.startsWith(`${base}/`) && /^[A-Za-z0-9_-]{1,80}$/.test(id) ? id : null
}
