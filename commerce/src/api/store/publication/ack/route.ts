import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { acknowledge, readPublication } from "../../../../publication/outbox"
import { checkPublisher } from "../../../../publication/token"
import { Refusal } from "../../../../refusal/refusal"

const Ack = z.strictObject({ version: z.string().min(1).max(100) })

/** The publisher tells which version is on line. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
	checkPublisher(req)
	const body = Ack.safeParse(req.body)
	if (!body.success) throw Refusal.of("bad_body")
	await acknowledge(req.scope, body.data.version)
	res.json(await readPublication(req.scope))
}
