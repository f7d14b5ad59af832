import type { ProductRecord } from "../../../commerce/src/domain/export"
import { standingOf } from "../../lib/catalogue/certificates"
import { productPicture } from "../../lib/pictures"

/**
 * A few products to show of a place: stars in term first, then those with a picture, never the same
 * picture twice and never alcohol.
 */
export function featured(products: readonly ProductRecord[], most: number): ProductRecord[] {
	const ranked = products
		.filter((product) => !product.flags.alcohol)
		.map((product) => ({
			product,
			stars: standingOf("product", product.slug).stars ?? 0,
			picture: productPicture(product.slug)?.stem ?? null,
		}))
		.sort((a, b) => b.stars - a.stars || Number(Boolean(b.picture)) - Number(Boolean(a.picture)))
	const shown = new Set<string>()
	const chosen = ranked.filter(({ picture }) => {
		if (!picture) return true
		if (shown.has(picture)) return false
		shown.add(picture)
		return true
	})
	return chosen.slice(0, most).map(({ product }) => product)
}
