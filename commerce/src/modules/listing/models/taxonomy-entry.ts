import { model } from "@medusajs/framework/utils"

/**
 * Nhóm, phân nhóm and bộ sản phẩm of annex I of Decision 26/2026/QĐ-TTg. Medusa's category of the
 * same entry is what products hang on; the numbers and the names of the decree are kept here.
 */
export const TaxonomyEntry = model
	.define("taxonomy_entry", {
		id: model.id({ prefix: "taxon" }).primaryKey(),
		kind: model.enum(["group", "product-group", "set"]),
		/** 1..6, 1..17 or 1..26: the stable key within its kind. */
		number: model.number(),
		group_number: model.number(),
		product_group_number: model.number().nullable(),
		name: model.text(),
		short_name: model.text(),
		name_en: model.text(),
		slug: model.text(),
		category_id: model.text(),
	})
	.indexes([
		{ on: ["kind", "number"], unique: true, where: "deleted_at IS NULL" },
		{ on: ["category_id"] },
	])
