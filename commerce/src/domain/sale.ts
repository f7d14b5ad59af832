/** Sets 14 (white spirits) and 15 (other alcohol) of Decision 26/2026/QĐ-TTg: 18+, cashless payment only. */
const ALCOHOL_SETS: ReadonlySet<number> = new Set([14, 15])

export function isAlcohol(setNumber: number): boolean {
	return ALCOHOL_SETS.has(setNumber)
}

/** Most of one variant in one order; larger amounts are a trader's request. */
export const MAX_PER_LINE = 99

/** Why a product cannot be ordered; null when it can. First reason wins. */
export type NotForSale = "alcohol" | "no-producer" | "not-shippable" | "no-price" | "showcase"

/** Whether a product can be ordered on line at all; stock is a separate question. */
export function notForSale(product: {
	setNumber: number
	hasProducer: boolean
	shippable: boolean
	hasPrice: boolean
}): NotForSale | null {
	if (isAlcohol(product.setNumber)) return "alcohol"
	if (!product.hasProducer) return "no-producer"
	if (!product.shippable) return "not-shippable"
	if (!product.hasPrice) return "no-price"
	return null
}
