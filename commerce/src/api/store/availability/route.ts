import type { MedusaRequest, MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { offersOf } from "../../../catalogue/offers"
import { Refusal } from "../../../refusal/refusal"

const MOST = 50

/** Price and stock now, by ids of products or variants; what is not sold is left out. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse) => {
	const ids = idsIn(req)
	const channels = req.publishable_key_context.sales_channel_ids
	res.setHeader("Cache-Control", "public, max-age=15")
	res.json({ variants: await offersOf(req.scope, ids, channels) })
}

function idsIn(req: Pick<MedusaRequest, "query">): string[] {
	const { ids, ...rest } = req.query
	const [unknown] = Object.keys(rest)
	if (unknown) throw Refusal.of("unknown_field", unknown)
	const list = typeof ids === "string" ? [...new Set(ids.split(","))] : []
	if (list.length === 0 || list.length > MOST) throw Refusal.of("bad_parameter", "ids")
	if (!list.every((id) => /^[A-Za-z0-9_-]{1,80}$/.test(id)))
		throw Refusal.of("bad_parameter", "ids")
	return list
}
