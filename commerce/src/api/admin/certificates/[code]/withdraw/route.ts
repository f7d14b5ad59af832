import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeCertificateWorkflow } from "../../../../../workflows/certificate/change"
import { actorOf } from "../../actor"
import { withdrawBody } from "../../bodies"
import { certificateByCode } from "../../list"
import { readAs } from "../../read"

/** Withdraws a certificate; its stars are gone with the next build, which does not wait. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	const actor = await actorOf(req)
	const { document, ...body } = readAs(withdrawBody, req.body)
	const change = { ...body, kind: "withdraw" as const, code: req.params.code ?? "" }
	const { result } = await changeCertificateWorkflow(req.scope).run({
		input: { change, actor, document },
	})
	res.json({ certificate: await certificateByCode(req.scope, result) })
}
