import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CERTIFICATE_MODULE } from "../../../../modules/certificate"
import type CertificateService from "../../../../modules/certificate/service"
import { eventsQuery } from "../queries"
import { readAs } from "../read"
import { adminEvent } from "./event"

/** The audit list, the last change first. There is no way to change or delete a line. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	const { code, offset, limit } = readAs(eventsQuery, req.query)
	const [rows, count] = await req.scope
		.resolve<CertificateService>(CERTIFICATE_MODULE)
		.listAndCountCertificateEvents(code === undefined ? {} : { certificate_code: code }, {
			// Lines of one change share their time; ids grow.
			order: { occurred_at: "DESC", id: "DESC" },
			skip: offset,
			take: limit,
		})
	res.json({ events: rows.map(adminEvent), count })
}
