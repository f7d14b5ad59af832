import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { CERTIFICATE_MODULE } from "../../../../../../modules/certificate"
import type CertificateService from "../../../../../../modules/certificate/service"
import { Troubles, trouble } from "../../../../../../workflows/certificate/trouble"

/** The paper handed in with a change: saved, never opened as a page of ours. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	const [event] = await req.scope
		.resolve<CertificateService>(CERTIFICATE_MODULE)
		.listCertificateEvents({ id: req.params.id ?? "" }, { take: 1 })
	if (!event?.document)
		throw new Troubles([trouble("id", "not_found")], MedusaError.Types.NOT_FOUND)
	const { key, name, mimeType } = event.document
	const content = await req.scope.resolve(Modules.FILE).getAsBuffer(key)
	res.setHeader("Content-Type", mimeType)
	res.setHeader("X-Content-Type-Options", "nosniff")
	res.setHeader("Cache-Control", "no-store")
	res.setHeader(
		"Content-Disposition",
		`attachment; filename="van-ban"; filename*=UTF-8''${encodeURIComponent(name)}`,
	)
	res.send(content)
}
