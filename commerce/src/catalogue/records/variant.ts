import type { VariantRecord } from "../../domain/export"
import { type Dong, isDong } from "../../domain/money"
import { MAX_PER_LINE } from "../../domain/sale"
import type { VariantFacts } from "../../modules/listing/variant-facts"

/** A variant with its price and stock as the query engine gives them. */
export interface VariantRow {
	id: string
	sku: string | null
	title: string | null
	variant_rank?: number | null
	ean?: string | null
	upc?: string | null
	barcode?: string | null
	manage_inventory: boolean
	allow_backorder: boolean
	calculated_price?: { calculated_amount: number | string | null } | null
	inventory_items?: (InventoryItemRow | null)[] | null
}

export interface InventoryItemRow {
	inventory_item_id: string
	/** Pieces of the inventory item in one piece of the variant. */
	required_quantity: number
	inventory?: {
		location_levels?:
			| ({ stocked_quantity: number | string; reserved_quantity: number | string } | null)[]
			| null
	} | null
}

/** Fields to ask for, below the variant. */
export const variantFields = [
	"id",
	"sku",
	"title",
	"variant_rank",
	"ean",
	"upc",
	"barcode",
	"manage_inventory",
	"allow_backorder",
	"calculated_price.*",
	"inventory_items.inventory_item_id",
	"inventory_items.required_quantity",
	"inventory_items.inventory.location_levels.stocked_quantity",
	"inventory_items.inventory.location_levels.reserved_quantity",
]

/** Up to this many pieces the shop says that few are left. */
export const FEW = 10

/** Pieces of an inventory item that nobody has reserved. */
export function freePieces(item: InventoryItemRow): number {
	const levels = item.inventory?.location_levels ?? []
	const free = levels.map(
		(level) => Number(level?.stocked_quantity ?? 0) - Number(level?.reserved_quantity ?? 0),
	)
	return free.reduce((sum, pieces) => sum + pieces, 0)
}

/** Is the stock of this variant counted at all? */
export const isCounted = (row: VariantRow): boolean => row.manage_inventory && !row.allow_backorder

/** Pieces that can still be sold; infinite when stock is not counted. */
export function piecesLeft(row: VariantRow): number {
	if (!isCounted(row)) return Number.POSITIVE_INFINITY
	const counts = inventoryOf(row).map((item) =>
		Math.floor(freePieces(item) / Math.max(1, item.required_quantity)),
	)
	return counts.length ? Math.max(0, Math.min(...counts)) : 0
}

export const inventoryOf = (row: VariantRow): InventoryItemRow[] =>
	(row.inventory_items ?? []).flatMap((item) => item ?? [])

/** Stock in words: exact numbers stay inside. */
export function stockOf(pieces: number): VariantRecord["stock"] {
	if (pieces <= 0) return "out"
	return pieces <= FEW ? "low" : "in"
}

/** The price in whole đồng; null when there is none. A fraction is an error in the price list. */
export function priceOf(row: VariantRow): Dong | null {
	const amount = row.calculated_price?.calculated_amount
	if (amount == null) return null
	const price = Number(amount)
	if (!isDong(price)) throw new Error(`variant ${row.id}: not whole đồng: ${amount}`)
	return price > 0 ? price : null
}

export interface Offer {
	variantId: string
	price: Dong | null
	stock: VariantRecord["stock"]
	/** Most pieces one order may take. */
	max: number
}

/** What the shop offers of a variant now. */
export function offerOf(row: VariantRow): Offer {
	const pieces = piecesLeft(row)
	return {
		variantId: row.id,
		price: priceOf(row),
		stock: stockOf(pieces),
		max: Math.min(pieces, MAX_PER_LINE),
	}
}

/** The variant's record; null without a price. An unknown basis counts as illustrative. */
export function variantRecord(
	row: VariantRow,
	facts: VariantFacts[string] | undefined,
): VariantRecord | null {
	const price = priceOf(row)
	if (price === null) return null
	return {
		id: row.id,
		sku: row.sku ?? row.id,
		name: row.title ?? "",
		price,
		priceBasis: facts?.priceBasis ?? "illustrative",
		netAmount: facts?.netAmount ?? null,
		stock: stockOf(piecesLeft(row)),
	}
}
