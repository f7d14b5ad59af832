import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { inChannel, productRows } from "./readers/products"
import { whyNotForSale } from "./records/product"
import { type Offer, offerOf } from "./records/variant"

/** Offers of the variants with these ids, or of all variants of the products with these ids. */
export async function offersOf(
	scope: MedusaContainer,
	ids: string[],
	channels: string[],
): Promise<Offer[]> {
	const query = scope.resolve(ContainerRegistrationKeys.QUERY)
	const { data } = await query.graph({
		entity: "variant",
		fields: ["id", "product_id"],
		filters: { $or: [{ id: ids }, { product_id: ids }] },
	})
	const wanted = new Set(data.map((variant) => variant.id))
	const products = [...new Set(data.flatMap((variant) => variant.product_id ?? []))]
	if (products.length === 0) return []
	const rows = await productRows(scope, { id: products }, products.length)
	return rows
		.filter((row) => inChannel(row, channels) && whyNotForSale(row) === null)
		.flatMap((row) => row.variants ?? [])
		.flatMap((variant) => (variant && wanted.has(variant.id) ? offerOf(variant) : []))
}
