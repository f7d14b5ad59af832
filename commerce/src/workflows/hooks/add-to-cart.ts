import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { checkLines, type Line } from "../../checkout/lines"

addToCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
	const query = container.resolve(ContainerRegistrationKeys.QUERY)
	const { data } = await query.graph({
		entity: "cart",
		fields: ["items.variant_id", "items.quantity"],
		filters: { id: input.cart_id },
	})
	const added = (input.items ?? []).flatMap(lineOf)
	const ids = new Set(added.map((line) => line.variantId))
	// Only what is added is judged: an old line that sold out must not keep others from being added.
	const items: (Item | null)[] = data[0]?.items ?? []
	const held = items
		.flatMap((item) => (item ? lineOf(item) : []))
		.filter((line) => ids.has(line.variantId))
	await checkLines(container, [...held, ...added], cart.sales_channel_id)
})

interface Item {
	variant_id?: string | null
	quantity: unknown
}

function lineOf(item: Item): Line[] {
	return item.variant_id ? [{ variantId: item.variant_id, quantity: Number(item.quantity) }] : []
}
