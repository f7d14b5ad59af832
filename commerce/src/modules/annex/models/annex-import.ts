import { model } from "@medusajs/framework/utils"
import type { Counts } from "../../../annex/counts"
import type { Decision } from "../../../annex/decision"
import type { JudgedRow } from "../../../annex/match/judged"
import type { IgnoredLine } from "../../../annex/table/row"
import type { Written } from "../written"

/** One annex handed in: who, when, which file, what each line means, and what was written for it. */
export const AnnexImport = model
	.define("annex_import", {
		id: model.id({ prefix: "annex" }).primaryKey(),
		file_name: model.text(),
		/** SHA-256 of the file, in hex. */
		file_hash: model.text(),
		file_size: model.number(),
		decision: model.json<Decision>(),
		/** Number, day and authority, ready to be compared. */
		decision_key: model.text(),
		status: model.enum(["previewed", "confirmed", "undone"]),
		rows: model.json<JudgedRow[]>(),
		ignored: model.json<IgnoredLine[]>(),
		counts: model.json<Counts>(),
		/** Hash of the rows: what a person has seen and confirms. */
		fingerprint: model.text(),
		written: model.json<Written>().nullable(),
		previewed_by: model.text(),
		confirmed_by: model.text().nullable(),
		confirmed_at: model.dateTime().nullable(),
		undone_by: model.text().nullable(),
		undone_at: model.dateTime().nullable(),
	})
	.indexes([
		{
			on: ["file_hash", "decision_key"],
			unique: true,
			where: "status = 'confirmed' AND deleted_at IS NULL",
		},
		{ on: ["created_at"] },
	])
