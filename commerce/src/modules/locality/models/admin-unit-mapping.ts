import { model } from "@medusajs/framework/utils"

/** Where the land of an old commune is now; several rows when it was divided. */
export const AdminUnitMapping = model
	.define("admin_unit_mapping", {
		id: model.id({ prefix: "admap" }).primaryKey(),
		old_code: model.text(),
		new_code: model.text(),
		/** Only part of the old unit came here: an address needs a choice. */
		part: model.boolean(),
	})
	.indexes([
		{ on: ["old_code", "new_code"], unique: true, where: "deleted_at IS NULL" },
		{ on: ["new_code"] },
	])
