import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { programmeFormOf } from "../../../../../programme/form"
import { programmeOf } from "../../../../../programme/summary"
import { programmeReasons } from "../../../../../workflows/programme/reasons"
import { noProduct } from "../../../../../workflows/programme/refuse"
import { saveProgramme } from "../../../../../workflows/programme/save"
import { readAs } from "../../../certificates/read"
import { programmeBody } from "./bodies"

/** Producer, certificates and place of a product, and what its form begins with. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	const id = req.params.id ?? ""
	const [programme, form] = await Promise.all([
		programmeOf(req.scope, id),
		programmeFormOf(req.scope, id),
	])
	if (!programme || !form) throw noProduct()
	res.json({ programme, form })
}

/** Writes what the office says of a product. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	const id = req.params.id ?? ""
	await saveProgramme(req.scope, id, readAs(programmeBody, req.body, programmeReasons))
	res.json({ programme: await programmeOf(req.scope, id) })
}
