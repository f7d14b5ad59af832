import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

const MOST = 100
const FARTHEST = 10_000

/** Keeps lists of the shop small: Medusa itself sets no limit. Deleted rows stay hidden. */
export function clampPaging(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
	const { query } = req
	delete query.with_deleted
	if (query.limit !== undefined && !isExport(req)) query.limit = clamp(query.limit, 1, MOST)
	if (query.offset !== undefined) query.offset = clamp(query.offset, 0, FARTHEST)
	next()
}

/** The export pages by cursor and sets its own limit. */
const isExport = (req: MedusaRequest): boolean =>
	req.originalUrl.startsWith("/store/catalog/export")

/** The nearest whole number in range, as text; the lower end for what is no number. */
export function clamp(value: unknown, lowest: number, highest: number): string {
	const number = typeof value === "string" ? Math.trunc(Number(value)) : Number.NaN
	if (Number.isNaN(number)) return String(lowest)
	return String(Math.min(highest, Math.max(lowest, number)))
}
