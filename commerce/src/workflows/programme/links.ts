import { generateEntityId } from "@medusajs/framework/utils"
import type { Transaction } from "../certificate/transaction"

/** Links as the definitions in src/links and Medusa's own say; a link taken away may come back. */
async function link(
	transaction: Transaction,
	table: string,
	ends: Record<string, string>,
): Promise<void> {
	const back = { deleted_at: null, updated_at: transaction.raw("clock_timestamp()") }
	await transaction(table)
		.insert({ id: generateEntityId(undefined, "link"), ...ends })
		.onConflict(Object.keys(ends))
		.merge(back)
}

/** The one maker of a product, or none. */
export async function linkProducer(
	transaction: Transaction,
	productId: string,
	producerId: string | null,
): Promise<void> {
	const table = "producer_producer_product_product"
	await transaction(table)
		.where({ product_id: productId })
		.whereNull("deleted_at")
		.whereNot({ producer_id: producerId ?? "" })
		.update({ deleted_at: transaction.raw("clock_timestamp()") })
	if (producerId) await link(transaction, table, { producer_id: producerId, product_id: productId })
}

export const linkDetail = (transaction: Transaction, productId: string, detailId: string) =>
	link(transaction, "product_product_listing_product_detail", {
		product_id: productId,
		product_detail_id: detailId,
	})

/** Puts a product into the category of its set, and out of those of other sets. */
export async function putIntoSet(
	transaction: Transaction,
	productId: string,
	categoryId: string,
): Promise<void> {
	const table = "product_category_product"
	const ofSets = transaction("taxonomy_entry").where({ kind: "set" }).select("category_id")
	await transaction(table)
		.where({ product_id: productId })
		.whereIn("product_category_id", ofSets)
		.whereNot({ product_category_id: categoryId })
		.delete()
	await transaction(table)
		.insert({ product_id: productId, product_category_id: categoryId })
		.onConflict(["product_id", "product_category_id"])
		.ignore()
}

/** A product without a shipping profile gets the common one: no order could send it otherwise. */
export async function giveShippingProfile(
	transaction: Transaction,
	productId: string,
): Promise<void> {
	const table = "product_shipping_profile"
	const has = await transaction(table)
		.where({ product_id: productId })
		.whereNull("deleted_at")
		.first()
	if (has) return
	const profile: { id: string } | undefined = await transaction("shipping_profile")
		.where({ type: "default" })
		.whereNull("deleted_at")
		.orderBy("created_at")
		.first("id")
	if (profile)
		await link(transaction, table, { product_id: productId, shipping_profile_id: profile.id })
}
