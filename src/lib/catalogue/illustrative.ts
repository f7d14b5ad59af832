import type { ProductRecord } from "../../../commerce/src/domain/export"
import { config, officeIsSet } from "../config"
import { once } from "./once"
import { products } from "./products"

/** Does any value of the product come from nobody's source? */
export function hasIllustrative(product: ProductRecord): boolean {
	const sourced = [
		product.sellingUnit,
		product.parcel,
		product.shelfLife,
		product.storage,
		product.seasonMonths,
		product.supply,
	]
	return (
		sourced.some((value) => value?.basis === "illustrative") ||
		product.variants.some(
			(variant) =>
				variant.priceBasis === "illustrative" || variant.netAmount?.basis === "illustrative",
		)
	)
}

/**
 * Is this a demonstration? While the mode is not live, the owner is not set or an illustrative value
 * remains: pages are then `noindex` and carry the band.
 */
export const isDemonstration = once(() => {
	const site = config()
	return site.mode !== "live" || !officeIsSet(site.office) || products().some(hasIllustrative)
})
