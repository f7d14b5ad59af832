import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { checkLines } from "../../checkout/lines"

updateLineItemInCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
	const items: { id: string; variant_id?: string | null }[] = cart.items ?? []
	const variantId = items.find((item) => item.id === input.item_id)?.variant_id
	if (!variantId) return
	const lines = [{ variantId, quantity: Number(input.update.quantity) }]
	await checkLines(container, lines, cart.sales_channel_id)
})
