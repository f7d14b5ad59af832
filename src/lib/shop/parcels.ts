import type { ProducerRecord, ProductRecord } from "../../../commerce/src/domain/export"
import { producerBySlug } from "../catalogue/producers"
import { productBySlug } from "../catalogue/products"
import type { Availability, CartLine } from "./shop"

export interface ParcelLine {
	line: CartLine
	/** Null when the catalogue no longer has it. */
	product: ProductRecord | null
}

/** What one maker sends: one parcel, one seller. */
export interface Parcel {
	producer: ProducerRecord | null
	lines: ParcelLine[]
}

/** Is a line's price nobody's but ours, so that it must be marked? */
export function hasIllustrativePrice({ line, product }: ParcelLine): boolean {
	const variant = product?.variants.find((one) => one.id === line.variantId)
	return variant?.priceBasis === "illustrative"
}

/** A cart's lines by the maker who sends them, in the order they came; sold-out ones apart. */
export function parcelsOf(
	lines: readonly CartLine[],
	availability: readonly Availability[] = [],
): { parcels: Parcel[]; blocked: ParcelLine[] } {
	const stock = new Map(availability.map((one) => [one.variantId, one.stock]))
	const parcels = new Map<string, Parcel>()
	const blocked: ParcelLine[] = []
	for (const line of lines) {
		const product = productBySlug(line.productSlug)
		const slug = product?.producer ?? ""
		if (!product || product.notForSale || stock.get(line.variantId) === "out") {
			blocked.push({ line, product })
			continue
		}
		const parcel = parcels.get(slug) ?? { producer: producerBySlug(slug), lines: [] }
		parcel.lines.push({ line, product })
		parcels.set(slug, parcel)
	}
	return { parcels: [...parcels.values()], blocked }
}
