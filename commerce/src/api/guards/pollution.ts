import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Refusal } from "../../refusal/refusal"

const NAME = /(^|[.[\]])(__proto__|prototype|constructor)($|[.[\]])/i

/** Deeper than any request of ours; what lies below could not be checked in bounded time. */
const DEEPEST = 12

/** Does a query name the prototype of an object, in a key or in a list of field paths? */
export function pollutesQuery(value: unknown, depth = 0): boolean {
	if (depth > DEEPEST) return true
	if (typeof value === "string")
		return value.split(",").some((path) => NAME.test(path.replace(/^[-+*\s]+/, "")))
	if (Array.isArray(value)) return value.some((part) => pollutesQuery(part, depth + 1))
	if (typeof value !== "object" || value === null) return false
	// `q` is what a person searches for, never a path.
	return Object.entries(value).some(
		([key, part]) => NAME.test(key) || (key !== "q" && pollutesQuery(part, depth + 1)),
	)
}

/** Does a body have a key that reaches the prototype? Its texts are free. */
export function pollutesBody(value: unknown, depth = 0): boolean {
	if (typeof value !== "object" || value === null || Buffer.isBuffer(value)) return false
	if (depth > DEEPEST) return true
	return Object.entries(value).some(
		([key, part]) => NAME.test(key) || pollutesBody(part, depth + 1),
	)
}

/** Refuses requests that would write to `Object.prototype` through dotted paths. */
export function refusePollution(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
	if (pollutesQuery(req.query) || pollutesBody(req.body)) throw Refusal.of("bad_parameter")
	next()
}
