import type { ProductRecord } from "../../domain/export"
import { gtin14 } from "../../domain/gtin"
import { photoFileOf } from "../../domain/photo"
import { type NotForSale, notForSale } from "../../domain/sale"
import { traceCodeOf } from "../../domain/trace-code"
import type { VariantFacts } from "../../modules/listing/variant-facts"
import { priceOf, type VariantRow, variantFields, variantRecord } from "./variant"

export interface ProductRow {
	id: string
	handle: string
	title: string
	thumbnail: string | null
	images?: ({ url: string; rank: number | null } | null)[] | null
	updated_at: string | Date
	variants?: (VariantRow | null)[] | null
	producer?: { handle: string } | null
	product_detail?: DetailRow | null
	sales_channels?: ({ id: string } | null)[] | null
}

export interface DetailRow {
	trace_code: string | null
	set_number: number
	group_number: number
	source_group: string | null
	source_set: string | null
	place: ProductRecord["place"]
	facts: ProductRecord["facts"]
	summary: string
	story: string | null
	variant_facts: VariantFacts
	price_as_of: string | null
	price_max: number | null
	selling_unit: ProductRecord["sellingUnit"]
	parcel: ProductRecord["parcel"]
	shelf_life: ProductRecord["shelfLife"]
	storage: ProductRecord["storage"]
	season_months: ProductRecord["seasonMonths"]
	flags: ProductRecord["flags"]
	shippable: boolean
	supply: ProductRecord["supply"]
	sources: ProductRecord["sources"]
	updated_at: string | Date
}

/** Fields to ask for, below the product. */
export const productFields = [
	"id",
	"handle",
	"title",
	"thumbnail",
	"images.url",
	"images.rank",
	"updated_at",
	"producer.handle",
	"product_detail.*",
	"sales_channels.id",
	...variantFields.map((field) => `variants.${field}`),
]

/** Why a product cannot be ordered; null when it can. */
export function whyNotForSale(row: ProductRow): NotForSale | null {
	const detail = row.product_detail
	return notForSale({
		setNumber: detail?.set_number ?? 0,
		hasProducer: Boolean(row.producer),
		shippable: detail?.shippable ?? false,
		hasPrice: variantsOf(row).some((variant) => priceOf(variant) !== null),
	})
}

/** The product's record; null for one that the programme knows nothing of. */
export function productRecord(row: ProductRow): ProductRecord | null {
	const detail = row.product_detail
	if (!detail) return null
	const facts = detail.variant_facts
	return {
		type: "product",
		id: row.id,
		slug: row.handle,
		traceCode: detail.trace_code ?? traceCodeOf(row.handle),
		gtin: gtinOf(row),
		name: row.title,
		setNumber: detail.set_number,
		group: detail.group_number,
		asSource: { group: detail.source_group, set: detail.source_set },
		producer: row.producer?.handle ?? null,
		place: detail.place,
		facts: detail.facts,
		summary: detail.summary,
		story: detail.story,
		photo: photoOf(row),
		notForSale: whyNotForSale(row),
		variants: variantsOf(row).flatMap(
			(variant) => variantRecord(variant, facts[variant.sku ?? ""]) ?? [],
		),
		priceAsOf: detail.price_as_of,
		priceMax: detail.price_max,
		sellingUnit: detail.selling_unit,
		parcel: detail.parcel,
		shelfLife: detail.shelf_life,
		storage: detail.storage,
		seasonMonths: detail.season_months,
		flags: detail.flags,
		supply: detail.supply,
		sources: detail.sources,
		updatedAt: latest(row.updated_at, detail.updated_at),
	}
}

/** The picture chosen as the product's, else the first of its pictures, when it is a file of the office. */
function photoOf({ thumbnail, images }: ProductRow): string | null {
	const inOrder = (images ?? [])
		.flatMap((image) => image ?? [])
		.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
		.map(({ url }) => url)
	return [thumbnail, ...inOrder].flatMap((address) => photoFileOf(address) ?? [])[0] ?? null
}

/** What the office typed as the barcode of a pack, when it is a GTIN. */
function gtinOf(row: ProductRow): string | null {
	const typed = variantsOf(row).flatMap(({ ean, upc, barcode }) => [ean, upc, barcode])
	return typed.flatMap((text) => gtin14(text ?? "") ?? [])[0] ?? null
}

function variantsOf(row: ProductRow): VariantRow[] {
	return (row.variants ?? [])
		.flatMap((variant) => variant ?? [])
		.sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0) || a.id.localeCompare(b.id))
}

function latest(...times: (string | Date)[]): string {
	return new Date(Math.max(...times.map((time) => new Date(time).getTime()))).toISOString()
}
