import { model } from "@medusajs/framework/utils"

/**
 * Đơn vị hành chính of today (34 provinces, two levels), of the last day before 1 July 2025, or of
 * earlier, known by name only.
 */
export const AdminUnit = model
	.define("admin_unit", {
		id: model.id({ prefix: "adunit" }).primaryKey(),
		/**
		 * Code of the statistics office; the same digits can mean another unit in the other scheme.
		 * Where its table gives one old code to two communes, the second has its name behind it.
		 */
		code: model.text(),
		scheme: model.enum(["earlier", "before-2025-07", "today"]),
		level: model.enum(["province", "commune"]),
		name: model.text().searchable(),
		name_en: model.text().nullable(),
		slug: model.text(),
		/** Code of the province. */
		province_code: model.text().nullable(),
		/** District of an old commune, as named then. */
		district: model.text().nullable(),
		lat: model.float().nullable(),
		lng: model.float().nullable(),
	})
	.indexes([
		{ on: ["scheme", "level", "code"], unique: true, where: "deleted_at IS NULL" },
		{ on: ["scheme", "province_code"] },
	])
