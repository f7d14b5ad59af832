import { freePieces, inventoryOf, isCounted, type VariantRow } from "../catalogue/records/variant"

export interface Wanted {
	variant: VariantRow
	quantity: number
}

/**
 * The first variant there is not enough of, and how many pieces can be had. Lines are added up by
 * inventory item: Medusa checks each line alone, and two lines could share the same last piece.
 */
export function shortage(wanted: Wanted[]): { variant: VariantRow; left: number } | null {
	const taken = new Map<string, number>()
	for (const { variant, quantity } of wanted) {
		if (!isCounted(variant)) continue
		const items = inventoryOf(variant)
		if (items.length === 0) return { variant, left: 0 }
		for (const item of items) {
			const before = taken.get(item.inventory_item_id) ?? 0
			const needs = Math.max(1, item.required_quantity)
			const left = Math.max(0, Math.floor((freePieces(item) - before) / needs))
			if (quantity > left) return { variant, left }
			taken.set(item.inventory_item_id, before + quantity * needs)
		}
	}
	return null
}
