import type { ProductRecord, VariantRecord } from "../../src/domain/export"
import type { Shop } from "./shop"

export interface Good {
	product: ProductRecord
	variant: VariantRecord
}

/** What can be ordered now, one variant of each product with much in stock. */
export async function goods(shop: Shop): Promise<Good[]> {
	return (await shop.products()).flatMap((product) => {
		const variant = product.variants.find((one) => one.stock === "in")
		return product.notForSale === null && variant ? [{ product, variant }] : []
	})
}

/** Two that can be ordered, of two producers. */
export async function twoProducts(shop: Shop): Promise<[Good, Good]> {
	const [first, ...rest] = await goods(shop)
	const second = rest.find((one) => one.product.producer !== first?.product.producer)
	if (!first || !second) throw new Error("the sample has no two producers with stock")
	return [first, second]
}

/** Sets how many pieces of a variant are there. */
export async function setStock(shop: Shop, sku: string, pieces: number): Promise<void> {
	const inventory = shop.container().resolve("inventory")
	const [item] = await inventory.listInventoryItems({ sku })
	const [level] = await inventory.listInventoryLevels({ inventory_item_id: item?.id ?? "" })
	if (!item || !level) throw new Error(`no stock of ${sku}`)
	await inventory.updateInventoryLevels([
		{ inventory_item_id: item.id, location_id: level.location_id, stocked_quantity: pieces },
	])
}
