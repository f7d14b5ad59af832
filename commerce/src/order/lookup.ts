import { timingSafeEqual } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rowsAs } from "../catalogue/rows"
import { type OrderRow, type ProducerOfProduct, type ReducedOrder, reducedOrder } from "./reduced"

const fields = [
	"id",
	"custom_display_id",
	"created_at",
	"status",
	"fulfillment_status",
	"metadata",
	"item_total",
	"shipping_total",
	"total",
	"items.*",
	"items.total",
	"shipping_address.first_name",
	"shipping_address.phone",
	"shipping_address.address_2",
]

/** The order with this code, if it was placed with this phone (E.164); null otherwise. */
export async function findOrder(
	scope: MedusaContainer,
	code: string,
	phone: string,
): Promise<ReducedOrder | null> {
	const query = scope.resolve(ContainerRegistrationKeys.QUERY)
	const { data } = await query.graph({
		entity: "order",
		fields,
		filters: { custom_display_id: code },
		pagination: { take: 1 },
	})
	const row = rowsAs<OrderRow>(data)[0]
	const same = sameText(row?.shipping_address?.phone ?? "", phone)
	return row && same ? reducedOrder(row, await producersOf(scope, row)) : null
}

function sameText(a: string, b: string): boolean {
	const pad = (text: string) => Buffer.alloc(64, text)
	return a.length > 0 && a.length === b.length && timingSafeEqual(pad(a), pad(b))
}

async function producersOf(scope: MedusaContainer, row: OrderRow) {
	const ids = (row.items ?? []).flatMap((item) => item?.product_id ?? [])
	if (ids.length === 0) return new Map<string, ProducerOfProduct>()
	const query = scope.resolve(ContainerRegistrationKeys.QUERY)
	const { data } = await query.graph({
		entity: "product",
		fields: ["id", "producer.name", "producer.handle"],
		filters: { id: ids },
	})
	const products = rowsAs<{ id: string; producer?: { name: string; handle: string } | null }>(data)
	return new Map(
		products.flatMap(({ id, producer }): [string, ProducerOfProduct][] =>
			producer ? [[id, { name: producer.name, slug: producer.handle }]] : [],
		),
	)
}
