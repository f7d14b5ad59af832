import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPublication } from "../../../publication/outbox"
import { checkPublisher } from "../../../publication/token"

/** What waits for publication; for the publisher only. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
	checkPublisher(req)
	res.setHeader("Cache-Control", "no-store")
	res.json(await readPublication(req.scope))
}
