import { z } from "zod"
import type { Cart, CartLine } from "../../lib/shop/shop"

/** The parts of Medusa's answers that we read; the rest is dropped on arrival. */
const amount = z.coerce.number().transform(Math.round)

const lineItem = z.object({
	id: z.string(),
	variant_id: z.string().nullish(),
	product_handle: z.string().nullish(),
	product_title: z.string().nullish(),
	title: z.string(),
	variant_title: z.string().nullish(),
	quantity: z.coerce.number(),
	unit_price: amount,
})

export const medusaCart = z.object({
	id: z.string(),
	completed_at: z.string().nullish(),
	items: z.array(lineItem).nullish(),
	item_total: amount.nullish(),
	shipping_total: amount.nullish(),
	total: amount.nullish(),
	shipping_methods: z.array(z.object({ shipping_option_id: z.string().nullish() })).nullish(),
	shipping_address: z.object({ province: z.string().nullish() }).nullish(),
})

export type MedusaCart = z.output<typeof medusaCart>

export const cartAnswer = z.object({ cart: medusaCart })

/** Our cart from Medusa's. Sums are Medusa's own; lines are in the order they were added. */
export function cartOf(cart: MedusaCart): Cart {
	const lines = (cart.items ?? []).map(
		(item): CartLine => ({
			id: item.id,
			variantId: item.variant_id ?? "",
			productSlug: item.product_handle ?? "",
			productName: item.product_title ?? item.title,
			variantName: item.variant_title ?? "",
			quantity: item.quantity,
			unitPrice: item.unit_price,
			total: item.unit_price * item.quantity,
		}),
	)
	const goods = lines.reduce((sum, line) => sum + line.total, 0)
	const hasMethod = (cart.shipping_methods ?? []).length > 0
	const shipping = hasMethod ? (cart.shipping_total ?? 0) : null
	return {
		lines,
		pieces: lines.reduce((sum, line) => sum + line.quantity, 0),
		goods: cart.item_total ?? goods,
		shipping,
		total: cart.total ?? goods + (shipping ?? 0),
	}
}

export const emptyCart: Cart = { lines: [], pieces: 0, goods: 0, shipping: null, total: 0 }
