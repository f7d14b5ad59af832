import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type PhotoTrouble, photoTroubles } from "../../../photo/refused"
import { askForPublication, type Publication, readPublication } from "../../../publication/outbox"

/** What the page of the admin is told. */
export interface PublicationAnswer extends Publication {
	photos: PhotoTrouble[]
}

/** What waits for publication, and what the last one could not show. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	res.json(await answer(req))
}

/** Publish now. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	await askForPublication(req.scope)
	res.status(202).json(await answer(req))
}

async function answer({ scope }: AuthenticatedMedusaRequest): Promise<PublicationAnswer> {
	return { ...(await readPublication(scope)), photos: await photoTroubles(scope) }
}
