import type { IncomingMessage, ServerResponse } from "node:http"
import { checkPath } from "../lib/check/addresses"
import { searchDataPath, searchPath } from "../lib/search/address"
import { isAdult, questionFor } from "./age/gate"
import { findRoute } from "./api/routes"
import { bodyTrouble } from "./http/body"
import { compressText } from "./http/compress"
import { readCookies } from "./http/cookies"
import type { Exchange } from "./http/exchange"
import { allowCamera, cacheControl, setSecurityHeaders, shareFile } from "./http/headers"
import { sendJson } from "./http/json"
import type { Limited, Limiter } from "./http/limiter"
import { sameOrigin } from "./http/origin"
import { readTarget } from "./http/path"
import { addressOf, isSecure } from "./http/reader"
import { refuse } from "./http/refuse"
import type { Settings } from "./settings"
import { Gateway } from "./shop/gateway"
import { Medusa } from "./shop/medusa"
import { Session } from "./shop/session"
import { takingTurns } from "./shop/turns"
import type { Site } from "./site"
import { sendFile } from "./static/send"
import { findShared, isShared } from "./static/shared"

/** Pages made on demand that look something up. */
const lookingPages = new Set([searchPath, searchDataPath, checkPath])

/** Pages that take a plain form. */
const formPages = new Set(["/gio-hang/", "/thanh-toan/", "/don-hang/"])

/** Answers every request of the site: file, API route, page on demand, or 404. */
export function serve(site: Site, settings: Settings, limiter: Limiter) {
	return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		setSecurityHeaders(response, site.policy, settings.live)
		const target = readTarget(request.url ?? "")
		if (target.kind === "bad") return refuse(response, target.status)
		const reading = request.method === "GET" || request.method === "HEAD"
		if (target.kind === "redirect")
			return reading ? redirect(response, target.to) : refuse(response, 405, { Allow: "GET, HEAD" })
		const { path, query } = target
		if (path === "/healthz") return health(response, site)
		const exchange = open(request, response, path, query)
		if (!reading && !mayChange(exchange)) return
		if (path.startsWith("/api/")) return api(exchange)
		return reading ? read(exchange) : form(exchange)
	}

	function open(
		request: IncomingMessage,
		response: ServerResponse,
		path: string,
		query: URLSearchParams,
	): Exchange {
		const cookies = readCookies(request.headers.cookie)
		const who = addressOf(request, settings.behindProxy)
		const secure = isSecure(request, settings.behindProxy, settings.siteUrl)
		const take = (kind: Limited) => limiter.take(kind, who)
		const session = new Session(cookies, response, secure)
		const gateway = new Gateway(new Medusa(settings.commerce, who), session, take)
		const shop = takingTurns(gateway, session.cartId)
		const adult = isAdult(cookies)
		return {
			request,
			response,
			path,
			query,
			cookies,
			secure,
			adult,
			shop,
			engine: site.engine,
			take,
		}
	}

	/** Refuses a change that another site asks for, or whose body is too large to be a form of ours. */
	function mayChange({ request, response }: Exchange): boolean {
		const hosts = [request.headers.host ?? "", settings.siteUrl?.host ?? ""].filter(Boolean)
		const trouble = request.method === "DELETE" ? null : bodyTrouble(request.headers)
		if (sameOrigin(request.headers, hosts) && !trouble) return true
		refuse(response, trouble ?? 403, { Connection: "close" })
		return false
	}

	async function api(exchange: Exchange): Promise<void> {
		const { request, response, path, take } = exchange
		const method = request.method === "HEAD" ? "GET" : (request.method ?? "")
		const found = findRoute(method, path)
		if (found.kind === "none") return refuse(response, 404)
		if (found.kind === "method") return refuse(response, 405, { Allow: found.allowed.join(", ") })
		const wait = take(found.route.limit)
		if (wait > 0) return refuse(response, 429, { "Retry-After": String(wait) })
		await found.route.handle(exchange, found.id)
	}

	async function read(exchange: Exchange): Promise<void> {
		const { request, response, path, adult } = exchange
		if (site.gated.has(path)) {
			response.setHeader("Cache-Control", "private, no-store")
			response.setHeader("X-Robots-Tag", "noindex, nofollow")
			if (!adult) return ask(request, response)
		}
		const file = site.files.get(path) ?? (await findShared(settings.sharedDir, path))
		if (!file || path === "/404.html") return page(exchange)
		if (isShared(path)) response.setHeader("Cross-Origin-Resource-Policy", "cross-origin")
		if (!response.hasHeader("Cache-Control"))
			response.setHeader("Cache-Control", cacheControl(path))
		shareFile(response, path)
		await sendFile(request, response, file)
	}

	function ask(request: IncomingMessage, response: ServerResponse): void {
		const page = questionFor(site.question, request.url ?? "/")
		response.setHeader("Content-Type", "text/html; charset=utf-8")
		response.writeHead(200).end(request.method === "HEAD" ? undefined : page)
	}

	async function form(exchange: Exchange): Promise<void> {
		const { request, response, path, take } = exchange
		if (request.method !== "POST" || !formPages.has(path))
			return refuse(response, 405, { Allow: formPages.has(path) ? "GET, HEAD, POST" : "GET, HEAD" })
		const wait = take("form")
		if (wait > 0) return refuse(response, 429, { "Retry-After": String(wait) })
		await page(exchange)
	}

	/** A page made on demand, never kept and never indexed; the 404 page when there is none. */
	async function page(exchange: Exchange): Promise<void> {
		const { request, response, path, shop, engine, adult, take } = exchange
		response.setHeader("Cache-Control", "private, no-store")
		if (path === checkPath) allowCamera(response)
		if (lookingPages.has(path)) {
			// A page that is typed into asks for every few letters.
			const wait = take(path === searchDataPath ? "suggest" : "search")
			if (wait > 0) return refuse(response, 429, { "Retry-After": String(wait) })
		}
		const undo = compressText(request, response)
		let missing = false
		const next = () => {
			missing = true
		}
		await site.render(request, response, next, { shop, engine, adult })
		if (!missing) return
		undo()
		await notFound(request, response)
	}

	async function notFound(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const file = site.files.get("/404.html")
		if (!file) return refuse(response, 404)
		response.setHeader("Cache-Control", "no-store")
		await sendFile(request, response, file, 404)
	}
}

function redirect(response: ServerResponse, to: string): void {
	response.setHeader("Cache-Control", "public, max-age=3600")
	response.writeHead(301, { Location: to }).end()
}

/** The site answers; of search it says which engine does, and why not the other one. */
async function health(response: ServerResponse, { engine }: Site): Promise<void> {
	sendJson(response, 200, { ok: true, search: await engine.health() })
}
