import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { inChannel, productRows } from "../catalogue/readers/products"
import { type ProductRow, whyNotForSale } from "../catalogue/records/product"
import { MAX_PER_LINE, type NotForSale } from "../domain/sale"
import type { Reason } from "../refusal/reasons"
import { Refusal } from "../refusal/refusal"
import { shortage, type Wanted } from "./stock"

export interface Line {
	variantId: string
	quantity: number
}

const whyNot: Record<NotForSale, Reason> = {
	alcohol: "not_sold_alcohol",
	"no-producer": "not_sold_no_producer",
	"not-shippable": "not_sold_not_shippable",
	"no-price": "not_sold_no_price",
	showcase: "not_sold_showcase",
}

/** Refuses what cannot be sold: not published, not in the channel, not to be ordered, or not in stock. */
export async function checkLines(
	scope: MedusaContainer,
	lines: Line[],
	channel: string | null | undefined,
): Promise<void> {
	const together = addUp(lines)
	for (const quantity of together.values()) checkQuantity(quantity)
	const products = await productsOf(scope, [...together.keys()])
	const wanted: Wanted[] = []
	const names = new Map<string, string>()
	for (const [variantId, quantity] of together) {
		const product = products.find((row) => row.variants?.some((one) => one?.id === variantId))
		const variant = product?.variants?.find((one) => one?.id === variantId)
		if (!product || !variant || !channel || !inChannel(product, [channel]))
			throw Refusal.of("not_sold", undefined, { type: MedusaError.Types.NOT_ALLOWED })
		const reason = whyNotForSale(product)
		if (reason) throw Refusal.of(whyNot[reason], undefined, { type: MedusaError.Types.NOT_ALLOWED })
		names.set(variantId, product.title)
		wanted.push({ variant, quantity })
	}
	const short = shortage(wanted)
	if (!short) return
	const name = names.get(short.variant.id) ?? ""
	throw Refusal.of(short.left ? "stock_short" : "sold_out", "quantity", {
		type: MedusaError.Types.NOT_ALLOWED,
		name,
		left: short.left,
	})
}

/** Refuses what is no whole number of pieces from 1 to the most one order may take. */
export function checkQuantity(quantity: number): void {
	if (Number.isInteger(quantity) && quantity >= 1 && quantity <= MAX_PER_LINE) return
	throw Refusal.of("quantity_wrong", "quantity", { max: MAX_PER_LINE })
}

function addUp(lines: Line[]): Map<string, number> {
	const together = new Map<string, number>()
	for (const { variantId, quantity } of lines)
		together.set(variantId, (together.get(variantId) ?? 0) + quantity)
	return together
}

async function productsOf(scope: MedusaContainer, variantIds: string[]): Promise<ProductRow[]> {
	if (variantIds.length === 0) return []
	const query = scope.resolve(ContainerRegistrationKeys.QUERY)
	const { data } = await query.graph({
		entity: "variant",
		fields: ["id", "product_id"],
		filters: { id: variantIds },
	})
	const ids = [...new Set(data.flatMap((variant) => variant.product_id ?? []))]
	return ids.length ? productRows(scope, { id: ids }, ids.length) : []
}
