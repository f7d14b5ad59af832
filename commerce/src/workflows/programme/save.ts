import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { DetailRow } from "../../catalogue/records/product"
import { traceCodeOf } from "../../domain/trace-code"
import { placesOf } from "../../locality/resolve"
import { noteChangeIn } from "../../publication/outbox-row"
import { inTransaction, type Transaction } from "../certificate/transaction"
import { detailColumns } from "./detail"
import { giveShippingProfile, linkDetail, linkProducer, putIntoSet } from "./links"
import { placeOf } from "./place"
import { changedMeanwhile, noProduct, refusal } from "./refuse"
import type { ProgrammeValues } from "./values"

interface Stored extends DetailRow {
	id: string
	stamp: string
}

/** Writes what the office says of a product: all of it or nothing. */
export async function saveProgramme(
	scope: MedusaContainer,
	productId: string,
	values: ProgrammeValues,
): Promise<void> {
	const places = await placesOf(scope)
	await inTransaction(scope, async (transaction) => {
		const { handle } = await lockProduct(transaction, productId)
		const before = await lockDetail(transaction, productId, values.seen)
		const set = await setOf(transaction, values.setNumber)
		const producerId = await producerIdOf(transaction, values.producer)
		const issued = await issuedOf(transaction, handle)
		const place = await placeOf(transaction, places, before?.place ?? null, values, issued)
		const columns = detailColumns(values, before, place, set.group_number)
		if (before) {
			const updated_at = transaction.raw("clock_timestamp()")
			await transaction("product_detail")
				.where({ id: before.id })
				.update({ ...columns, updated_at })
		} else await insertDetail(transaction, productId, handle, columns)
		await linkProducer(transaction, productId, producerId)
		await putIntoSet(transaction, productId, set.category_id)
		if (values.shippable) await giveShippingProfile(transaction, productId)
		await touch(transaction, productId)
		await noteChangeIn(transaction, "listing.product-detail")
	})
}

/** The product itself counts as changed: an import that made it is then no longer undone. */
export async function touch(transaction: Transaction, productId: string): Promise<void> {
	const updated_at = transaction.raw("clock_timestamp()")
	await transaction("product").where({ id: productId }).update({ updated_at })
}

/** A product nobody else changes until the transaction ends. */
async function lockProduct(transaction: Transaction, id: string): Promise<{ handle: string }> {
	const row: { handle: string } | undefined = await transaction("product")
		.where({ id })
		.whereNull("deleted_at")
		.forUpdate()
		.first("handle")
	if (!row) throw noProduct()
	return row
}

/** Its row of the listing, as long as it is the one that was read. */
async function lockDetail(
	transaction: Transaction,
	productId: string,
	seen: string,
): Promise<Stored | null> {
	const row: Stored | undefined = await transaction("product_detail")
		.where({ product_id: productId })
		.whereNull("deleted_at")
		.forUpdate()
		.first("*", transaction.raw("updated_at::text as stamp"))
	if ((row?.stamp ?? "") !== seen) throw changedMeanwhile()
	return row ?? null
}

async function setOf(transaction: Transaction, number: number) {
	const set: { group_number: number; category_id: string } | undefined = await transaction(
		"taxonomy_entry",
	)
		.where({ kind: "set", number })
		.whereNull("deleted_at")
		.first("group_number", "category_id")
	if (!set) throw refusal("setNumber", "set_missing")
	return set
}

async function producerIdOf(transaction: Transaction, handle: string | null) {
	if (!handle) return null
	const producer: { id: string } | undefined = await transaction("producer")
		.where({ handle })
		.whereNull("deleted_at")
		.first("id")
	if (!producer) throw refusal("producer", "producer_unknown")
	return producer.id
}

/** The first day on which its newest paper can have been signed: it tells whose names an address uses. */
async function issuedOf(transaction: Transaction, handle: string): Promise<string | null> {
	const row: { day?: string | null } | undefined = await transaction("ocop_certificate")
		.where({ subject_type: "product", subject_handle: handle })
		.whereNull("deleted_at")
		.max({ day: transaction.raw("issue_date->>'earliest'") })
		.first()
	return row?.day ?? null
}

async function insertDetail(
	transaction: Transaction,
	productId: string,
	handle: string,
	columns: Record<string, unknown>,
): Promise<void> {
	const id = generateEntityId(undefined, "pdet")
	await transaction("product_detail").insert({
		...columns,
		id,
		product_id: productId,
		handle,
		trace_code: await freeTraceCode(transaction, handle),
		variant_facts: JSON.stringify({}),
		sources: JSON.stringify([]),
	})
	await linkDetail(transaction, productId, id)
}

async function freeTraceCode(transaction: Transaction, handle: string): Promise<string> {
	for (let attempt = 0; ; attempt++) {
		const code = traceCodeOf(handle, attempt)
		const taken = await transaction("product_detail").where({ trace_code: code }).first("id")
		if (!taken) return code
	}
}
