import { model } from "@medusajs/framework/utils"

/** Something that must happen after a change, kept until it has. */
export const OutboxMessage = model
	.define("outbox_message", {
		id: model.id({ prefix: "outb" }).primaryKey(),
		topic: model.text(),
		key: model.text(),
		/** Asked for by a person: skip the quiet period. */
		urgent: model.boolean().default(false),
		status: model.enum(["pending", "done"]).default("pending"),
		done_at: model.dateTime().nullable(),
	})
	.indexes([{ on: ["topic", "status", "created_at"] }])
