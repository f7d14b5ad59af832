import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LISTING_MODULE } from "../../../modules/listing"
import type ListingService from "../../../modules/listing/service"

/** The sets of the decree a product can be of, as a form offers them. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	const rows = await req.scope
		.resolve<ListingService>(LISTING_MODULE)
		.listTaxonomyEntries({ kind: "set" }, { order: { number: "ASC" }, take: 100 })
	res.json({ sets: rows.map(({ number, short_name }) => ({ number, name: short_name })) })
}
