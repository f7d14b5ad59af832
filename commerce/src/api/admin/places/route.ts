import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { placesOf } from "../../../locality/resolve"
import { programmeReasons as reasons } from "../../../workflows/programme/reasons"
import { readAs } from "../certificates/read"

const part = z.string(reasons.bad_body).max(120, reasons.too_long).optional()
const query = z.strictObject({ commune: part, district: part, province: part })

/** The units of today that an address may mean: one, several to choose from, or none. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	const asked = readAs(query, req.query, reasons)
	const answer = (await placesOf(req.scope)).resolve(asked)
	const units =
		answer.kind === "one" ? [answer.unit] : answer.kind === "choice" ? answer.candidates : []
	res.json({ units: units.map(({ code, name }) => ({ code, name })) })
}
