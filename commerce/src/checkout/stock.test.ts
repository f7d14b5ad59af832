import { expect, test } from "vitest"
import type { VariantRow } from "../catalogue/records/variant"
import { shortage } from "./stock"

function variant(id: string, item: string, stocked: number, reserved = 0, needs = 1): VariantRow {
	return {
		id,
		sku: id,
		title: id,
		manage_inventory: true,
		allow_backorder: false,
		inventory_items: [
			{
				inventory_item_id: item,
				required_quantity: needs,
				inventory: {
					location_levels: [{ stocked_quantity: stocked, reserved_quantity: reserved }],
				},
			},
		],
	}
}

test("what others have reserved cannot be had", () => {
	expect(shortage([{ variant: variant("a", "i", 10, 7), quantity: 3 }])).toBeNull()
	expect(shortage([{ variant: variant("a", "i", 10, 7), quantity: 4 }])).toMatchObject({ left: 3 })
})

test("lines sharing an inventory item are added up", () => {
	const lines = [
		{ variant: variant("a", "i", 10), quantity: 6 },
		{ variant: variant("b", "i", 10), quantity: 5 },
	]
	expect(shortage(lines)).toMatchObject({ variant: { id: "b" }, left: 4 })
})

test("a box of six takes six pieces", () => {
	expect(shortage([{ variant: variant("box", "i", 11, 0, 6), quantity: 2 }])).toMatchObject({
		left: 1,
	})
})

test("counted stock that was never set up is none", () => {
	const bare = { ...variant("a", "i", 1), inventory_items: [] }
	expect(shortage([{ variant: bare, quantity: 1 }])).toMatchObject({ left: 0 })
	expect(shortage([{ variant: { ...bare, manage_inventory: false }, quantity: 9 }])).toBeNull()
})
