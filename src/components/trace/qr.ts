import { productByCode } from "../../lib/catalogue/codes"
import { products } from "../../lib/catalogue/products"
import { config } from "../../lib/config"
import { qrPayload } from "../../lib/qr/payload"

/** One page or file for each product, under the code on its packs. */
export const qrPaths = () => products().map(({ traceCode }) => ({ params: { code: traceCode } }))

/** What the QR of a product holds, by its code. */
export function qrOf(code: string | undefined): string {
	const product = productByCode(code ?? "")
	if (!product) throw new Error(`no product has the code ${code}`)
	return qrPayload(product, config().url)
}
