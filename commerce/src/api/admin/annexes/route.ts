import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { previewAnnex } from "../../../workflows/annex/preview"
import { actorOf } from "../certificates/actor"
import { annexById, listAnnexes } from "./answer"
import { listQuery, readAs, uploadBody } from "./bodies"

/** Imports, the newest first. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	res.json(await listAnnexes(req.scope, readAs(listQuery, req.query)))
}

/** Reads an annex and shows what each line means; nothing of the catalogue changes. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	const actor = await actorOf(req)
	const { file, decision } = readAs(uploadBody(), req.body)
	const bytes = new Uint8Array(Buffer.from(file.content, "base64"))
	const id = await previewAnnex(req.scope, { name: file.name, bytes }, decision, actor.name)
	res.status(201).json({ annex: await annexById(req.scope, id) })
}
