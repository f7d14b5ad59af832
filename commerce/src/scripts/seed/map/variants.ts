import type { VariantRecord } from "../../../domain/export"
import type { SeedIllustrative } from "../schema/illustrative"

/** One thing to buy, as the seed makes it. */
export interface SeedVariant {
	sku: string
	name: string
	price: number
	priceBasis: VariantRecord["priceBasis"]
	netAmount: VariantRecord["netAmount"]
	weightG: number | null
}

/** The variants of a product; without any of its own, one named by its selling unit. */
export function variantsOf(slug: string, row: SeedIllustrative): SeedVariant[] {
	const { price, netAmount, parcel, sellingUnit } = row
	if (row.variants.length === 0)
		return [
			{
				sku: `${slug}-1`,
				name: sellingUnit.text,
				price: price.value,
				priceBasis: price.basis,
				netAmount,
				weightG: parcel?.weightG ?? null,
			},
		]
	return row.variants.map((variant, index) => ({
		sku: `${slug}-${index + 1}`,
		name: variant.name,
		price: variant.price,
		// Even where a name comes from a source, price and amount of a single variant never do.
		priceBasis: "illustrative",
		netAmount: netAmount && {
			value: variant.netAmount,
			unit: netAmount.unit,
			basis: "illustrative",
		},
		weightG: variant.parcelWeightG,
	}))
}
