import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AnnexFault } from "../../../annex/fault"
import { previewAnnex } from "../../../workflows/annex/preview"
import { Troubles } from "../../../workflows/certificate/trouble"
import { actorOf } from "../certificates/actor"
import { annexById, listAnnexes } from "./answer"
import { listQuery, readAs, readUpload } from "./bodies"

/** Imports, the newest first. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	res.json(await listAnnexes(req.scope, readAs(listQuery, req.query)))
}

/** Reads an annex and shows what each line means; nothing of the catalogue changes. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	const actor = await actorOf(req)
	const { file, decision } = readUpload(req.body)
	const bytes = new Uint8Array(Buffer.from(file.content, "base64"))
	const annex = { name: file.name, bytes }
	const id = await previewAnnex(req.scope, annex, decision, actor.name).catch(atFile)
	res.status(201).json({ annex: await annexById(req.scope, id) })
}

/** Once the form is right, what is refused is the file. */
function atFile(error: unknown): never {
	if (!(error instanceof AnnexFault)) throw error
	throw new Troubles([{ field: "file", message: error.message }])
}
