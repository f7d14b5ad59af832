import type { IncomingMessage, ServerResponse } from "node:http"
import type { SearchPort } from "../../../search/src/port"
import type { Shop } from "../../lib/shop/shop"
import type { Limited } from "./limiter"

/** One request on its way through the server, with what pages and routes may use of it. */
export interface Exchange {
	request: IncomingMessage
	response: ServerResponse
	path: string
	query: URLSearchParams
	cookies: ReadonlyMap<string, string>
	secure: boolean
	adult: boolean
	shop: Shop
	engine: SearchPort
	/** Takes one request of a kind for this reader: 0 when allowed, else seconds to wait. */
	take: (kind: Limited) => number
}
