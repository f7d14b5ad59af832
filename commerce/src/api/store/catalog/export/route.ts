import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { type Position, readCursor } from "../../../../catalogue/cursor"
import { readPage } from "../../../../catalogue/page"
import { sectionReaders } from "../../../../catalogue/readers/all"
import { catalogueVersion } from "../../../../catalogue/version"
import { Refusal } from "../../../../refusal/refusal"

const MOST = 1000

/** A page of the published catalogue as NDJSON; the last line says where the next page begins. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse) => {
	const { from, limit } = read(req.query)
	const version = await catalogueVersion(req.scope)
	const readers = sectionReaders(req.scope, req.publishable_key_context.sales_channel_ids)
	const { records, end } = await readPage(readers, from, limit, version)
	res.setHeader("Content-Type", "application/x-ndjson; charset=utf-8")
	res.setHeader("Cache-Control", "no-cache")
	res.setHeader("ETag", `"${version}"`)
	res.send([...records, end].map((record) => `${JSON.stringify(record)}\n`).join(""))
}

function read(query: Record<string, unknown>): { from: Position; limit: number } {
	const { cursor, limit = "500", ...rest } = query
	const [unknown] = Object.keys(rest)
	if (unknown) throw Refusal.of("unknown_field", unknown)
	const most = typeof limit === "string" && /^\d{1,4}$/.test(limit) ? Number(limit) : 0
	if (most < 1 || most > MOST) throw Refusal.of("bad_parameter", "limit")
	if (cursor === undefined) return { from: { section: "provinces", after: "" }, limit: most }
	const from = typeof cursor === "string" ? readCursor(cursor) : null
	if (!from) throw Refusal.of("bad_parameter", "cursor")
	return { from, limit: most }
}
