import type { Sourced } from "../../../domain/export"
import { isAlcohol } from "../../../domain/sale"
import type { SeedIllustrative } from "../schema/illustrative"
import type { SeedProduct } from "../schema/products"
import { placeOf } from "./place"
import { variantsOf } from "./variants"

/** The listing row of a product; `story` is the one that may be shown. */
export function detailOf(
	product: SeedProduct,
	row: SeedIllustrative,
	story: string | null,
	traceCode: string | null,
) {
	const { ingredients, netWeight, variants, storage, certifications, packaging } = product.facts
	return {
		handle: product.slug,
		trace_code: traceCode,
		set_number: product.setNumber,
		group_number: product.group,
		source_group: product.asSource.group,
		source_set: product.asSource.productSet,
		producer_handle: product.producer,
		place: placeOf(product.place),
		province_code: product.place.today.provinceCode,
		commune_code: product.place.today.communeCode,
		facts: {
			ingredients,
			netWeight,
			variants,
			storage,
			certifications,
			export: product.facts.export,
			packaging,
		},
		summary: product.summaryPlain,
		story,
		variant_facts: Object.fromEntries(
			variantsOf(product.slug, row).map(({ sku, priceBasis, netAmount }) => [
				sku,
				{ priceBasis, netAmount },
			]),
		),
		price_as_of: row.price.asOf,
		price_max: row.price.max,
		selling_unit: { value: row.sellingUnit.text, basis: row.sellingUnit.basis },
		parcel: row.parcel && illustrative(row.parcel),
		shelf_life: row.shelfLife && { value: row.shelfLife.text, basis: row.shelfLife.basis },
		storage: illustrative(row.storage),
		season_months: row.seasonMonths && illustrative(row.seasonMonths),
		flags: { ...row.flags, alcohol: isAlcohol(product.setNumber) },
		shippable: row.shippable,
		supply: illustrative(row.supply),
		sources: product.sources,
	}
}

const illustrative = <V>(value: V): Sourced<V> => ({ value, basis: "illustrative" })
