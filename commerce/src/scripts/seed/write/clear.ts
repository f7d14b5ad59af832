import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What the seed fills; rows that hang on these go with them. */
const TABLES = [
	"product",
	"product_option",
	"product_category",
	"price_set",
	"price_preference",
	"inventory_item",
	"stock_location",
	"stock_location_address",
	"fulfillment_set",
	"shipping_option_type",
	"tax_region",
	"producer",
	"ocop_certificate",
	"ocop_unranked",
	"tourism_point",
	"sales_point",
	"ocop_fair",
	"admin_unit",
	"admin_unit_mapping",
	"product_detail",
	"taxonomy_entry",
	"outbox_message",
]

/** Has anybody worked with this shop yet? Then nothing of it may be taken away. */
export async function isInUse(container: MedusaContainer): Promise<boolean> {
	const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
	const { rows } = await database.raw(
		`select exists (select from "user") or exists (select from "order") or exists (select from cart) as used`,
	)
	return rows[0]?.used === true
}

/** Takes away what a seed that was cut off has left, so that the next one starts from nothing. */
export async function clearHalfSeed(container: MedusaContainer): Promise<void> {
	const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
	await database.transaction(async (transaction) => {
		const { rows } = await transaction.raw("select table_name from link_module_migrations")
		const links: string[] = rows.map((row: { table_name: string }) => row.table_name)
		await transaction.raw(`truncate ${[...TABLES, ...links].map(() => "??").join(", ")} cascade`, [
			...TABLES,
			...links,
		])
		await transaction.raw("update region_country set region_id = null")
		await transaction.raw("delete from region")
	})
}
