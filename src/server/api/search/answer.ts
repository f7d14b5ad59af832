import { dayOf, endOf } from "../../../../commerce/src/domain/calendar"
import { now } from "../../../../commerce/src/domain/clock"
import { sendCompact } from "../../http/compact"
import type { Exchange } from "../../http/exchange"

/** Others may keep what was found for a minute. */
const KEEP_SECONDS = 60

/**
 * Sends what was found, for whoever asks, from any site. `saidAdult`: the address itself says so,
 * else the reader's cookie decides, and what it let in is nobody else's.
 */
export function sendFound(exchange: Exchange, found: unknown, saidAdult: boolean): void {
	const { request, response, adult } = exchange
	response.setHeader("Access-Control-Allow-Origin", "*")
	response.setHeader("Cross-Origin-Resource-Policy", "cross-origin")
	if (!saidAdult) response.appendHeader("Vary", "Cookie")
	response.setHeader("Cache-Control", adult && !saidAdult ? "private, no-store" : keeping(now()))
	response.setHeader("Content-Type", "application/json; charset=utf-8")
	sendCompact(request, response, 200, JSON.stringify(found))
}

/** Never past midnight: then stars fall off. */
export function keeping(at: Date): string {
	const left = Math.floor((endOf(dayOf(at)).getTime() - at.getTime()) / 1000)
	return `public, max-age=${Math.min(KEEP_SECONDS, left)}`
}
