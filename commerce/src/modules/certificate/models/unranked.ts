import { model } from "@medusajs/framework/utils"
import type { Source, UnrankedRecord } from "../../../domain/export"

/** A recognition that gives no star: a potential five-star score, or a source that names no stars. */
export const Unranked = model
	.define("ocop_unranked", {
		id: model.id({ prefix: "ocopu" }).primaryKey(),
		subject_type: model.enum(["product", "tourism"]),
		subject_handle: model.text(),
		kind: model.enum(["potential-five", "stars-not-stated"]),
		decision_number: model.text().nullable(),
		date: model.json<NonNullable<UnrankedRecord["date"]>>().nullable(),
		sources: model.json<Source[]>(),
	})
	.indexes([{ on: ["subject_type", "subject_handle"] }])
