import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/**
 * Writes down that something published has changed, in the transaction of the change itself: the
 * pages learn of it if and only if it happened. `urgent` skips the quiet period.
 */
export async function noteChangeIn(
	transaction: Knex.Transaction,
	key: string,
	urgent = false,
): Promise<void> {
	await transaction("outbox_message").insert({
		id: generateEntityId(undefined, "outb"),
		topic: "site",
		key,
		urgent,
	})
}
