import { model } from "@medusajs/framework/utils"
import type { Place, Source, TourismRecord } from "../../../domain/export"

/** Điểm du lịch: set 26 of the programme, or a place beside it that no source calls recognised. */
export const TourismPoint = model
	.define("tourism_point", {
		id: model.id({ prefix: "tour" }).primaryKey(),
		handle: model.text(),
		name: model.text().searchable(),
		kind: model.enum(["community", "tourism_point"]),
		producer_handle: model.text().nullable(),
		place: model.json<Place>(),
		province_code: model.text().nullable(),
		commune_code: model.text().nullable(),
		ocop: model.enum(["rated", "recognised_stars_unknown", "not_rated", "none_known"]),
		visit: model.json<TourismRecord["visit"]>(),
		/** Under the Law on Tourism, never stars. */
		other_recognition: model.json<NonNullable<TourismRecord["otherRecognition"]>>().nullable(),
		summary: model.text(),
		story: model.text().nullable(),
		sources: model.json<Source[]>(),
	})
	.indexes([
		{ on: ["handle"], unique: true, where: "deleted_at IS NULL" },
		{ on: ["province_code"] },
	])
