import { model } from "@medusajs/framework/utils"
import type { SalesPointRecord, Source } from "../../../domain/export"

/** Điểm giới thiệu và bán sản phẩm OCOP: a shop or a shelf. */
export const SalesPoint = model
	.define("sales_point", {
		id: model.id({ prefix: "salep" }).primaryKey(),
		handle: model.text(),
		name: model.text().searchable(),
		kind: model.enum([
			"shop",
			"centre",
			"design_centre",
			"producer_shop",
			"craft_village",
			"rest_stop",
			"counter",
		]),
		address: model.text().nullable(),
		place: model.json<SalesPointRecord["place"]>(),
		province_code: model.text().nullable(),
		producer_handle: model.text().nullable(),
		sources: model.json<Source[]>(),
	})
	.indexes([{ on: ["handle"], unique: true, where: "deleted_at IS NULL" }])
