import { setTimeout as wait } from "node:timers/promises"
import { z } from "zod"
import type { Medusa, Reply } from "./medusa"

/** Medusa completes carts one after another, so an order may wait for those before it. */
const COMPLETE_MS = 30_000
const TRIES = 4

const collection = z.object({ payment_collection: z.object({ id: z.string() }) })
const anything = z.unknown()
const completed = z.union([
	z.object({
		type: z.literal("order"),
		order: z.object({ custom_display_id: z.string().min(1) }),
	}),
	z.object({ type: z.literal("cart"), error: z.unknown() }),
])

/** Chooses cash on delivery for a cart. */
export async function payOnDelivery(medusa: Medusa, cartId: string): Promise<Reply<unknown>> {
	const made = await medusa.call({
		method: "POST",
		path: "/store/payment-collections",
		body: { cart_id: cartId },
		answer: collection,
	})
	if (made.kind !== "ok") return made
	const id = encodeURIComponent(made.value.payment_collection.id)
	return medusa.call({
		method: "POST",
		path: `/store/payment-collections/${id}/payment-sessions`,
		body: { provider_id: "pp_system_default" },
		answer: anything,
	})
}

/**
 * Turns a cart into an order and answers its code. Medusa gives the same order however often it is
 * asked for one cart; 409 means the first asking has not finished, so we wait and ask again.
 */
export async function complete(
	medusa: Medusa,
	cartId: string,
	pause: (ms: number) => Promise<unknown> = wait,
): Promise<Reply<string>> {
	const path = `/store/carts/${encodeURIComponent(cartId)}/complete`
	for (let tried = 1; ; tried++) {
		const reply = await medusa.call({
			method: "POST",
			path,
			answer: completed,
			timeout: COMPLETE_MS,
		})
		if (reply.kind === "refused" && reply.status === 409 && tried < TRIES) {
			await pause(700 * tried)
			continue
		}
		if (reply.kind !== "ok") return reply
		if (reply.value.type === "order")
			return { kind: "ok", value: reply.value.order.custom_display_id }
		return { kind: "refused", status: 409, body: reply.value.error }
	}
}
