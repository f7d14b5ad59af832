import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { annexById } from "../answer"

/** One import with its lines. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	res.json({ annex: await annexById(req.scope, req.params.id ?? "") })
}
