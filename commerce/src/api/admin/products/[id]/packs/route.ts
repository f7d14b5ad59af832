import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { savePacks } from "../../../../../workflows/programme/packs/save"
import { storedGoods } from "../../../../../workflows/programme/packs/stored"
import { programmeReasons } from "../../../../../workflows/programme/reasons"
import { noProduct } from "../../../../../workflows/programme/refuse"
import { readAs } from "../../../certificates/read"
import { packsBody } from "./bodies"
import { packFormOf } from "./form"

/** What is on sale of a product, as its form holds it. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	const goods = await storedGoods(req.scope, req.params.id ?? "")
	if (!goods) throw noProduct()
	res.json(packFormOf(goods))
}

/** Writes packs, prices and stock. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
	const id = req.params.id ?? ""
	await savePacks(req.scope, id, readAs(packsBody, req.body, programmeReasons))
	const goods = await storedGoods(req.scope, id)
	if (!goods) throw noProduct()
	res.json(packFormOf(goods))
}
