import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../domain/clock"
import { confirmAnnex } from "../../../../../workflows/annex/confirm"
import { actorOf } from "../../../certificates/actor"
import { annexById } from "../../answer"
import { confirmBody, readAs } from "../../bodies"

/** Writes what the preview showed, whole or not at all. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	const actor = await actorOf(req)
	const { fingerprint } = readAs(confirmBody, req.body)
	const id = req.params.id ?? ""
	await confirmAnnex(req.scope, id, fingerprint, actor, now())
	res.json({ annex: await annexById(req.scope, id) })
}
