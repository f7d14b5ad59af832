import { z } from "zod"
import type { Answer, Availability, Order } from "../../lib/shop/shop"
import type { Medusa } from "./medusa"
import { refusal } from "./refusal"

const order = z.object({
	code: z.string(),
	placedAt: z.string(),
	status: z.enum(["received", "packing", "sent", "delivered", "canceled"]),
	test: z.boolean(),
	lines: z.array(
		z.object({
			productSlug: z.string().nullable(),
			productName: z.string(),
			variantName: z.string(),
			quantity: z.number(),
			unitPrice: z.number(),
			total: z.number(),
		}),
	),
	goods: z.number(),
	shipping: z.number(),
	total: z.number(),
	deliverTo: z.object({ name: z.string(), phone: z.string(), address: z.string() }).nullable(),
})

const availability = z.object({
	variants: z.array(
		z.object({
			variantId: z.string(),
			stock: z.enum(["in", "low", "out"]),
			price: z.number().nullable(),
		}),
	),
})

/** The order of a code and a phone; null when the shop knows no order with both. */
export async function findOrder(
	medusa: Medusa,
	code: string,
	phone: string,
): Promise<Answer<Order | null>> {
	const reply = await medusa.call({
		method: "POST",
		path: "/store/order-lookup",
		body: { code, phone },
		answer: z.object({ order }),
	})
	if (reply.kind === "ok") return { kind: "ok", value: reply.value.order }
	if (reply.kind === "down") return reply
	if (reply.status === 404) return { kind: "ok", value: null }
	return refusal(reply.status, reply.body, "shop.refused")
}

/** Stock and price of variants now; a variant the shop does not sell is left out. */
export async function readAvailability(
	medusa: Medusa,
	variantIds: string[],
): Promise<Answer<Availability[]>> {
	if (variantIds.length === 0) return { kind: "ok", value: [] }
	const reply = await medusa.call({
		path: "/store/availability",
		query: { ids: variantIds.join(",") },
		answer: availability,
	})
	if (reply.kind === "ok") return { kind: "ok", value: reply.value.variants }
	if (reply.kind === "down") return reply
	return refusal(reply.status, reply.body, "shop.refused")
}
