import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { type CartAddress, checkAddress, checkUnits } from "../../checkout/address"
import { checkLines } from "../../checkout/lines"
import { isDong } from "../../domain/money"
import { Refusal } from "../../refusal/refusal"

/** The parts of the cart that decide whether it may become an order. */
interface CompletingCart {
	completed_at?: string | Date | null
	sales_channel_id?: string | null
	total: number
	shipping_address?: CartAddress | null
	items?: {
		variant_id?: string | null
		quantity: number
		unit_price: number
		product_title?: string | null
		title: string
	}[]
	payment_collection?: { payment_sessions?: { provider_id: string }[] | null } | null
}

completeCartWorkflow.hooks.validate(async ({ cart: given }, { container }) => {
	const cart: CompletingCart = given
	// Medusa answers a second asking with the order it has made.
	if (cart.completed_at) return
	const items = cart.items ?? []
	if (items.length === 0) throw Refusal.of("cart_empty")
	checkAddress(cart.shipping_address)
	if (cart.shipping_address) await checkUnits(container, cart.shipping_address)
	const lines = items.flatMap(({ variant_id, quantity }) =>
		variant_id ? [{ variantId: variant_id, quantity: Number(quantity) }] : [],
	)
	await checkLines(container, lines, cart.sales_channel_id)
	for (const item of items)
		if (!isDong(Number(item.unit_price)) || Number(item.unit_price) === 0)
			throw Refusal.of("price_wrong", undefined, { name: item.product_title ?? item.title })
	if (!isDong(Number(cart.total))) throw Refusal.of("failed")
	const sessions = cart.payment_collection?.payment_sessions ?? []
	if (sessions.some((session) => session.provider_id !== "pp_system_default"))
		throw Refusal.of("cash_only")
})
