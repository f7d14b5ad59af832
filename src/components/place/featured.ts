import type { ProductRecord } from "../../../commerce/src/domain/export"
import { standingOf } from "../../lib/catalogue/certificates"
import { productPicture } from "../../lib/pictures"
import { repeats } from "../listing/repeats"

/**
 * A few products to show of a place: stars in term first, then those with a picture; one whose
 * picture an earlier one shows comes last; never alcohol.
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
	const again = repeats(ranked.map(({ picture }) => picture))
	const chosen = [...ranked.filter((_, n) => !again[n]), ...ranked.filter((_, n) => again[n])]
	return chosen.slice(0, most).map(({ product }) => product)
}
