import type { ProductRecord, VariantRecord } from "../../../commerce/src/domain/export"
import type { Dong } from "../../../commerce/src/domain/money"

/** What a page may say of a price before the shop itself is asked. */
export interface ShownPrice {
	amount: Dong
	/** Highest price a source gives, when it gives a range. */
	max: Dong | null
	/** What one buys for it; null when variants differ. */
	unit: string | null
	/** Variants cost differently: the lowest is shown. */
	from: boolean
	illustrative: boolean
}

/** The price of a product; null when it cannot be ordered and so has none to show. */
export function priceOf(product: ProductRecord): ShownPrice | null {
	if (product.notForSale || product.variants.length === 0) return null
	const cheapest = product.variants.reduce((a, b) => (b.price < a.price ? b : a))
	const one = product.variants.length === 1
	return {
		amount: cheapest.price,
		max: one ? product.priceMax : null,
		unit: one ? cheapest.name : (product.sellingUnit?.value ?? null),
		from: product.variants.some((variant) => variant.price !== cheapest.price),
		illustrative: cheapest.priceBasis === "illustrative",
	}
}

/** The variant a buyer starts with: the first that is not sold out, else the first. */
export function firstVariant(product: ProductRecord): VariantRecord | null {
	return product.variants.find((variant) => variant.stock !== "out") ?? product.variants[0] ?? null
}
