import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { photoFaults } from "../../../../domain/photo"
import { keepRefusedPhotos } from "../../../../photo/refused"
import { acknowledge, readPublication } from "../../../../publication/outbox"
import { checkPublisher } from "../../../../publication/token"
import { Refusal } from "../../../../refusal/refusal"

const Ack = z.strictObject({
	version: z.string().min(1).max(100),
	/** Photographs that the pages do not show, by the product's handle. */
	photos: z
		.array(z.strictObject({ product: z.string().min(1).max(200), fault: z.enum(photoFaults) }))
		.max(100_000)
		.default([]),
})

/** The publisher tells which version is on line. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
	checkPublisher(req)
	const body = Ack.safeParse(req.body)
	if (!body.success) throw Refusal.of("bad_body")
	await acknowledge(req.scope, body.data.version)
	await keepRefusedPhotos(req.scope, body.data.photos)
	res.json(await readPublication(req.scope))
}
