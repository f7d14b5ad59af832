import { type Dong, isDong } from "../domain/money"
import { maskName, maskPhone } from "./mask"

/** The parts of Medusa's order that the reduced order is made of. */
export interface OrderRow {
	custom_display_id?: string | null
	created_at: string | Date
	status: string
	fulfillment_status?: string | null
	metadata?: Record<string, unknown> | null
	item_total: number
	shipping_total: number
	total: number
	items?: (OrderItemRow | null)[] | null
	shipping_address?: {
		first_name?: string | null
		phone?: string | null
		address_2?: string | null
	} | null
}

interface OrderItemRow {
	product_id?: string | null
	product_handle?: string | null
	product_title?: string | null
	title: string
	variant_title?: string | null
	quantity: number
	unit_price: number
	total: number
}

export interface ProducerOfProduct {
	name: string
	slug: string
}

export type OrderStatus = "received" | "packing" | "sent" | "delivered" | "canceled"

/** What whoever knows code and phone of an order may see of it. */
export interface ReducedOrder {
	code: string
	placedAt: string
	status: OrderStatus
	/** Placed while the shop was a demonstration: nobody delivers it. */
	test: boolean
	lines: {
		productSlug: string | null
		productName: string
		variantName: string
		producer: ProducerOfProduct | null
		quantity: number
		unitPrice: Dong
		total: Dong
	}[]
	goods: Dong
	shipping: Dong
	total: Dong
	deliverTo: { name: string; phone: string; address: string } | null
}

/** Where an order stands, in one word. */
export function statusOf(row: Pick<OrderRow, "status" | "fulfillment_status">): OrderStatus {
	if (row.status === "canceled") return "canceled"
	if (row.fulfillment_status === "delivered") return "delivered"
	if (/shipped|partially_delivered/.test(row.fulfillment_status ?? "")) return "sent"
	if (/fulfilled/.test(row.fulfillment_status ?? "") && row.fulfillment_status !== "not_fulfilled")
		return "packing"
	return "received"
}

/** The reduced order; `producers` by product id. Throws when an amount is not whole đồng. */
export function reducedOrder(
	row: OrderRow,
	producers: ReadonlyMap<string, ProducerOfProduct>,
): ReducedOrder {
	const address = row.shipping_address
	return {
		code: row.custom_display_id ?? "",
		placedAt: new Date(row.created_at).toISOString(),
		status: statusOf(row),
		test: row.metadata?.demo === true,
		lines: (row.items ?? []).flatMap((item) => (item ? [lineOf(item, producers)] : [])),
		goods: dong(row.item_total),
		shipping: dong(row.shipping_total),
		total: dong(row.total),
		deliverTo: address
			? {
					name: maskName(address.first_name ?? ""),
					phone: maskPhone(address.phone ?? ""),
					address: address.address_2 ?? "",
				}
			: null,
	}
}

function lineOf(item: OrderItemRow, producers: ReadonlyMap<string, ProducerOfProduct>) {
	return {
		productSlug: item.product_handle ?? null,
		productName: item.product_title ?? item.title,
		variantName: item.variant_title ?? "",
		producer: producers.get(item.product_id ?? "") ?? null,
		quantity: Number(item.quantity),
		unitPrice: dong(item.unit_price),
		total: dong(item.total),
	}
}

function dong(amount: number): Dong {
	const value = Number(amount)
	if (!isDong(value)) throw new Error(`not whole đồng: ${amount}`)
	return value
}
