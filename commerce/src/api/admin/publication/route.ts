import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { askForPublication, readPublication } from "../../../publication/outbox"

/** What waits for publication. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	res.json(await readPublication(req.scope))
}

/** Publish now. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	await askForPublication(req.scope)
	res.status(202).json(await readPublication(req.scope))
}
