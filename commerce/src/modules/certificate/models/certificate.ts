import { model } from "@medusajs/framework/utils"
import type { Extension, IssueDate, Withdrawal } from "../../../domain/certificate"
import type { Source } from "../../../domain/export"

/**
 * One recognition by one decision (Decision 26/2026/QĐ-TTg, Art. 4). Rows are added, never edited:
 * the state is computed from these facts and the clock (domain/certificate), so none is stored.
 */
export const Certificate = model
	.define("ocop_certificate", {
		id: model.id({ prefix: "ocopc" }).primaryKey(),
		/** Ours, made once from subject, stars and year; the address of the row for good. */
		code: model.text(),
		subject_type: model.enum(["product", "tourism"]),
		subject_handle: model.text(),
		stars: model.number(),
		decision_number: model.text().nullable(),
		authority: model.text().nullable(),
		level: model.enum(["ministry", "province", "district"]).nullable(),
		round: model.enum(["re-rating", "upgrade"]).nullable(),
		/** The criteria its paper names; null when it names none, and the day of issue may prove them. */
		scale: model.text().nullable(),
		is_latest: model.boolean(),
		/** Code of the later recognition. */
		superseded_by: model.text().nullable(),
		issue_date: model.json<IssueDate>().nullable(),
		known_ended: model.boolean(),
		withdrawal: model.json<Withdrawal>().nullable(),
		extension: model.json<Extension>().nullable(),
		sources: model.json<Source[]>(),
	})
	.indexes([
		{ on: ["code"], unique: true, where: "deleted_at IS NULL" },
		{ on: ["subject_type", "subject_handle"] },
	])
	.checks([
		{ name: "stars_certified", expression: (columns) => `${columns.stars} in (3, 4, 5)` },
		{
			// No enumeration: the names of its values must not begin with a figure.
			name: "scale_known",
			expression: (columns) => `${columns.scale} in ('2019', '148/2023', '26/2026')`,
		},
	])
