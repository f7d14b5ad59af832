import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { rowsAs } from "../../../catalogue/rows"
import type { PackPlan } from "./plan"

interface Row {
	sku: string | null
	inventory_items: ({ inventory_item_id: string } | null)[] | null
}

interface Before {
	/** Levels made here, by id. */
	made: string[]
	levels: { inventory_item_id: string; location_id: string; stocked_quantity: number }[]
}

/** Counts the stock of the packs at the shop's one location; puts it back when the rest fails. */
export const setStockStep = createStep(
	"set-pack-stock",
	async ({ productId, stock }: Pick<PackPlan, "productId" | "stock">, { container }) => {
		const inventory = container.resolve(Modules.INVENTORY)
		const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
			entity: "variant",
			fields: ["sku", "inventory_items.inventory_item_id"],
			filters: { product_id: productId },
		})
		const itemOf = new Map(
			rowsAs<Row>(data).map(({ sku, inventory_items }) => [
				sku ?? "",
				inventory_items?.[0]?.inventory_item_id,
			]),
		)
		const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
		const location_id = store?.default_location_id ?? ""
		const wanted = stock.flatMap(({ sku, stock: stocked_quantity }) => {
			const inventory_item_id = itemOf.get(sku)
			return inventory_item_id ? [{ inventory_item_id, location_id, stocked_quantity }] : []
		})
		const levels = await inventory.listInventoryLevels({
			inventory_item_id: wanted.map((one) => one.inventory_item_id),
			location_id,
		})
		const has = new Set(levels.map((level) => level.inventory_item_id))
		const made = await inventory.createInventoryLevels(
			wanted.filter((one) => !has.has(one.inventory_item_id)),
		)
		await inventory.updateInventoryLevels(wanted.filter((one) => has.has(one.inventory_item_id)))
		const before: Before = {
			made: made.map(({ id }) => id),
			levels: levels.map((level) => ({
				inventory_item_id: level.inventory_item_id,
				location_id,
				stocked_quantity: Number(level.stocked_quantity),
			})),
		}
		return new StepResponse(wanted.length, before)
	},
	async (before, { container }) => {
		if (!before) return
		const inventory = container.resolve(Modules.INVENTORY)
		await inventory.updateInventoryLevels(before.levels)
		await inventory.deleteInventoryLevels(before.made)
	},
)
