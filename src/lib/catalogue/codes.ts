import type { ProductRecord } from "../../../commerce/src/domain/export"
import { indexBy, once } from "./once"
import { products } from "./products"

const byCode = once(() => indexBy(products(), (product) => product.traceCode))
const byGtin = once(() => indexBy(products(), (product) => product.gtin))

/** The product with this code on its packs. */
export function productByCode(code: string): ProductRecord | null {
	return byCode().get(code) ?? null
}

/** The product whose packs bear this GTIN, as 14 digits. */
export function productByGtin(gtin: string): ProductRecord | null {
	return byGtin().get(gtin) ?? null
}
