import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { FEW } from "./records/variant"

/** Tables whose change changes what is published. */
const tables = [
	"admin_unit",
	"admin_unit_mapping",
	"image",
	"inventory_item",
	"ocop_certificate",
	"ocop_fair",
	"ocop_unranked",
	"price",
	"producer",
	"product",
	"taxonomy_entry",
	"product_detail",
	"product_sales_channel",
	"product_variant",
	"product_variant_inventory_item",
	"sales_point",
	"tourism_point",
]

/** Stock as it is shown: an order changes the numbers, seldom what the pages say. */
const stock = `select 'stock' as name, count(*) as rows,
	md5(string_agg(item || state, ',' order by item)) as changed from (
		select inventory_item_id as item, case
			when sum(stocked_quantity - reserved_quantity) <= 0 then 'out'
			when sum(stocked_quantity - reserved_quantity) <= ${FEW} then 'low'
			else 'in' end as state
		from inventory_level where deleted_at is null group by inventory_item_id
	) as states`

/** A version of the published catalogue: another one as soon as what is published changed. */
export async function catalogueVersion(scope: MedusaContainer): Promise<string> {
	const database = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
	const parts = tables.map(
		(table) =>
			`select '${table}' as name, count(*) filter (where deleted_at is null) as rows,
			greatest(max(updated_at), max(deleted_at))::text as changed from ${table}`,
	)
	const { rows }: { rows: Record<string, unknown>[] } = await database.raw(
		[...parts, stock].join(" union all "),
	)
	return createHash("sha256").update(JSON.stringify(rows)).digest("base64url").slice(0, 22)
}
