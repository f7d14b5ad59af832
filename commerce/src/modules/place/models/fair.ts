import { model } from "@medusajs/framework/utils"
import type { Source, UnitToday } from "../../../domain/export"

/** Hội chợ, phiên chợ. Days are civil days in Việt Nam, "YYYY-MM-DD"; null when no source gives one. */
export const Fair = model
	.define("ocop_fair", {
		id: model.id({ prefix: "fair" }).primaryKey(),
		handle: model.text(),
		name: model.text().searchable(),
		starts_on: model.text().nullable(),
		ends_on: model.text().nullable(),
		/** The source prints no year. */
		year_inferred: model.boolean(),
		place_text: model.text().nullable(),
		today: model.json<UnitToday>(),
		province_code: model.text().nullable(),
		sources: model.json<Source[]>(),
	})
	.indexes([{ on: ["handle"], unique: true, where: "deleted_at IS NULL" }])
