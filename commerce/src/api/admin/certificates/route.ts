import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeCertificateWorkflow } from "../../../workflows/certificate/change"
import { actorOf } from "./actor"
import { addBody } from "./bodies"
import { certificateByCode, listCertificates } from "./list"
import { listQuery } from "./queries"
import { readAs } from "./read"

/** Certificates with the state they have now. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	res.json(await listCertificates(req.scope, readAs(listQuery, req.query)))
}

/** Records a recognition. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	const actor = await actorOf(req)
	const { document, ...body } = readAs(addBody, req.body)
	const change = { ...body, kind: "add" as const }
	const { result } = await changeCertificateWorkflow(req.scope).run({
		input: { change, actor, document },
	})
	res.status(201).json({ certificate: await certificateByCode(req.scope, result) })
}
