import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils"
import type { ReadSection } from "../page"
import { type ProductRow, productFields, productRecord } from "../records/product"
import { rowsAs } from "../rows"

/** Published products of the shop's channels, by id. */
export function readProducts(scope: MedusaContainer, channels: string[]): ReadSection {
	return async (after, take) => {
		const rows = await productRows(scope, { id: { $gt: after } }, take)
		return rows.map((row) => ({
			key: row.id,
			record: inChannel(row, channels) ? productRecord(row) : null,
		}))
	}
}

/** Published products matching the filters with all that a record is made of, by id. */
export async function productRows(
	scope: MedusaContainer,
	filters: Record<string, unknown>,
	take: number,
): Promise<ProductRow[]> {
	const query = scope.resolve(ContainerRegistrationKeys.QUERY)
	const { data } = await query.graph({
		entity: "product",
		fields: productFields,
		filters: { ...filters, status: "published" },
		pagination: { take, order: { id: "ASC" } },
		context: { variants: { calculated_price: QueryContext(await pricing(scope)) } },
	})
	return rowsAs<ProductRow>(data)
}

/** Is the product for sale through one of these channels? */
export function inChannel(row: ProductRow, channels: string[]): boolean {
	return (row.sales_channels ?? []).some((channel) => channel && channels.includes(channel.id))
}

/** Prices as a cart of the one region would be charged. */
async function pricing(scope: MedusaContainer) {
	const query = scope.resolve(ContainerRegistrationKeys.QUERY)
	const { data } = await query.graph({
		entity: "region",
		fields: ["id"],
		filters: { currency_code: "vnd" },
	})
	return { currency_code: "vnd", region_id: data[0]?.id }
}
