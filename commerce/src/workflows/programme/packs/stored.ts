import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DetailRow } from "../../../catalogue/records/product"
import { rowsAs } from "../../../catalogue/rows"
import { gtin14 } from "../../../domain/gtin"
import type { VariantFacts } from "../../../modules/listing/variant-facts"

/** A pack as it is on sale, with where its stock is counted. */
export interface StoredPack {
	id: string
	sku: string
	name: string
	price: number | null
	priceId: string | null
	stock: number
	reserved: number
	gtin: string | null
	facts: VariantFacts[string] | null
}

/** A product with its packs; null when there is none. */
export interface StoredGoods {
	handle: string
	/** Title and id of the options its packs differ in. */
	options: { id: string; title: string; values: string[] }[]
	packs: StoredPack[]
	/** Null without a row of the listing. */
	detail: { stamp: string; parcel: DetailRow["parcel"]; variantFacts: VariantFacts } | null
}

interface Row {
	handle: string
	options: { id: string; title: string; values: { value: string }[] }[]
	variants: {
		id: string
		sku: string | null
		title: string | null
		variant_rank: number | null
		ean: string | null
		upc: string | null
		barcode: string | null
		prices: { id: string; currency_code: string; amount: number; min_quantity: number | null }[]
		inventory_items: ({ inventory?: { location_levels?: (Level | null)[] } | null } | null)[] | null
	}[]
}

interface Level {
	stocked_quantity: number | string
	reserved_quantity: number | string
}

/** Reads it as it stands. */
export async function storedGoods(
	scope: MedusaContainer,
	productId: string,
): Promise<StoredGoods | null> {
	const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
		entity: "product",
		fields: [
			"handle",
			"options.id",
			"options.title",
			"options.values.value",
			"variants.*",
			"variants.prices.*",
			"variants.inventory_items.inventory.location_levels.*",
		],
		filters: { id: productId },
	})
	const row = rowsAs<Row>(data)[0]
	if (!row) return null
	const database = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
	const detail: (DetailRow & { stamp: string }) | undefined = await database("product_detail")
		.where({ product_id: productId })
		.whereNull("deleted_at")
		.first("*", database.raw("updated_at::text as stamp"))
	const facts = detail?.variant_facts ?? {}
	return {
		handle: row.handle,
		options: row.options.map(({ id, title, values }) => ({
			id,
			title,
			values: values.map(({ value }) => value),
		})),
		packs: [...row.variants]
			.sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0) || a.id.localeCompare(b.id))
			.map((variant) => packOf(variant, facts)),
		detail: detail ? { stamp: detail.stamp, parcel: detail.parcel, variantFacts: facts } : null,
	}
}

function packOf(variant: Row["variants"][number], facts: VariantFacts): StoredPack {
	const price = variant.prices.find(
		({ currency_code, min_quantity }) => currency_code === "vnd" && min_quantity === null,
	)
	const levels = (variant.inventory_items ?? []).flatMap(
		(item) => item?.inventory?.location_levels?.flatMap((level) => level ?? []) ?? [],
	)
	const sum = (of: (level: Level) => number | string) =>
		levels.reduce((all, level) => all + Number(of(level)), 0)
	const codes = [variant.ean, variant.upc, variant.barcode]
	return {
		id: variant.id,
		sku: variant.sku ?? variant.id,
		name: variant.title ?? "",
		price: price ? Number(price.amount) : null,
		priceId: price?.id ?? null,
		stock: sum((level) => level.stocked_quantity),
		reserved: sum((level) => level.reserved_quantity),
		gtin: codes.find((code) => gtin14(code ?? "") !== null) ?? null,
		facts: facts[variant.sku ?? ""] ?? null,
	}
}
