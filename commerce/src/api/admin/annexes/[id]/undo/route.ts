import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../domain/clock"
import { undoAnnex } from "../../../../../workflows/annex/undo"
import { actorOf } from "../../../certificates/actor"
import { annexById } from "../../answer"
import { emptyBody, readAs } from "../../bodies"

/** Takes a whole import back. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	const actor = await actorOf(req)
	readAs(emptyBody, req.body)
	const id = req.params.id ?? ""
	await undoAnnex(req.scope, id, actor, now())
	res.json({ annex: await annexById(req.scope, id) })
}
