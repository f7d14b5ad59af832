import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeCertificateWorkflow } from "../../../../../workflows/certificate/change"
import { actorOf } from "../../actor"
import { extendBody } from "../../bodies"
import { certificateByCode } from "../../list"
import { readAs } from "../../read"

/** Extends a certificate past its end, by a decision. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	const actor = await actorOf(req)
	const { document, ...body } = readAs(extendBody, req.body)
	const change = { ...body, kind: "extend" as const, code: req.params.code ?? "" }
	const { result } = await changeCertificateWorkflow(req.scope).run({
		input: { change, actor, document },
	})
	res.json({ certificate: await certificateByCode(req.scope, result) })
}
