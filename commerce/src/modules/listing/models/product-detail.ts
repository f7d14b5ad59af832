import { model } from "@medusajs/framework/utils"
import type { Place, ProductFacts, ProductRecord, Source, Sourced } from "../../../domain/export"
import type { VariantFacts } from "../variant-facts"

/** What the programme says of a product beside what is sold: one row for each Medusa product. */
export const ProductDetail = model
	.define("product_detail", {
		id: model.id({ prefix: "pdet" }).primaryKey(),
		product_id: model.text(),
		handle: model.text(),
		/** Printed on packs: stays when the handle changes. Without one the handle gives it. */
		trace_code: model.text().nullable(),
		/** 1..26, annex I of Decision 26/2026/QĐ-TTg. */
		set_number: model.number(),
		group_number: model.number(),
		/** Group and set in the source's words, and the producer's handle. */
		source_group: model.text().nullable(),
		source_set: model.text().nullable(),
		producer_handle: model.text().nullable(),
		place: model.json<Place>(),
		province_code: model.text().nullable(),
		commune_code: model.text().nullable(),
		facts: model.json<ProductFacts>(),
		/** Names no rank. */
		summary: model.text(),
		story: model.text().nullable(),
		/** By SKU: the basis of the price and the net amount. */
		variant_facts: model.json<VariantFacts>(),
		price_as_of: model.text().nullable(),
		price_max: model.number().nullable(),
		selling_unit: model.json<Sourced<string>>().nullable(),
		parcel: model.json<NonNullable<ProductRecord["parcel"]>>().nullable(),
		shelf_life: model.json<Sourced<string>>().nullable(),
		storage: model.json<Sourced<string>>().nullable(),
		season_months: model.json<Sourced<number[]>>().nullable(),
		flags: model.json<ProductRecord["flags"]>(),
		/** False for what no parcel can carry. */
		shippable: model.boolean(),
		supply: model.json<NonNullable<ProductRecord["supply"]>>().nullable(),
		sources: model.json<Source[]>(),
	})
	.indexes([
		{ on: ["product_id"], unique: true, where: "deleted_at IS NULL" },
		{ on: ["handle"], unique: true, where: "deleted_at IS NULL" },
		{ on: ["trace_code"], unique: true, where: "deleted_at IS NULL" },
		{ on: ["producer_handle"] },
	])
