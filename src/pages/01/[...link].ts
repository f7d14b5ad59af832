import type { APIRoute } from "astro"
import { gtin14 } from "../../../commerce/src/domain/gtin"
import { productByGtin } from "../../lib/catalogue/codes"
import { checkPathFor, tracePath } from "../../lib/check/addresses"

export const prerender = false

/**
 * GS1 Digital Link, "/01/{gtin}" with an optional batch "/10/{lot}": leads to what is known of the goods.
 * The check page says that a GTIN is unknown.
 */
export const GET: APIRoute = ({ params, redirect }) => {
	const [typed = "", key, lot] = (params.link ?? "").split("/")
	const product = productByGtin(gtin14(typed) ?? "")
	if (!product) return redirect(checkPathFor(typed))
	const trace = tracePath(product.traceCode)
	return redirect(key === "10" && lot ? `${trace}${encodeURIComponent(lot)}/` : trace)
}
