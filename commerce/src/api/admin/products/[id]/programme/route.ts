import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { programmeOf } from "../../../../../programme/summary"

/** Producer, certificates and place of a product. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	const id = req.params.id ?? ""
	const programme = id ? await programmeOf(req.scope, id) : null
	if (!programme) throw new MedusaError(MedusaError.Types.NOT_FOUND, `No product ${id}`)
	res.json({ programme })
}
