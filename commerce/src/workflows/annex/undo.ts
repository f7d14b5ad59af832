import type { MedusaContainer } from "@medusajs/framework/types"
import { AnnexFault } from "../../annex/fault"
import type { Written } from "../../modules/annex/written"
import { noteChangeIn } from "../../publication/outbox-row"
import { type Actor, writeEvent } from "../certificate/event"
import { inTransaction, type StoredCertificate, type Transaction } from "../certificate/transaction"
import { dependents } from "./dependents"
import { lockImport } from "./stored"

/**
 * Takes a whole import back, in one transaction, as long as nothing has been built on it. The rows
 * are kept aside as deleted, and the audit list says who did it.
 */
export async function undoAnnex(
	scope: MedusaContainer,
	id: string,
	actor: Actor,
	at: Date,
): Promise<void> {
	await inTransaction(scope, async (transaction) => {
		const { status, written, file_name } = await lockImport(transaction, id)
		if (status !== "confirmed" || !written) throw new AnnexFault("not_confirmed")
		const what = await dependents(transaction, written)
		if (what.length > 0) throw new AnnexFault("depends", { what: what.slice(0, 5).join("; ") })
		// Certificates are history that the database guards; this alone is let through.
		await transaction.raw("select set_config('saolang.undo_import', 'on', true)")
		await removeCertificates(transaction, written, actor, at, `Hoàn tác phụ lục ${file_name}`)
		await restoreReplaced(transaction, written, actor, at)
		await removeDrafts(transaction, written)
		await noteChangeIn(transaction, "certificate.undone", true)
		await transaction("annex_import")
			.where({ id })
			.update({
				status: "undone",
				undone_by: actor.name,
				undone_at: at,
				updated_at: transaction.raw("clock_timestamp()"),
			})
	})
}

async function removeCertificates(
	transaction: Transaction,
	{ certificates }: Written,
	actor: Actor,
	at: Date,
	reason: string,
): Promise<void> {
	const codes = certificates.map(({ code }) => code)
	const rows: StoredCertificate[] = await transaction<StoredCertificate>("ocop_certificate")
		.whereIn("code", codes)
		.whereNull("deleted_at")
		.select()
	for (const row of rows)
		await writeEvent(transaction, { kind: "undone", actor, at, reason, before: row, after: row })
	await transaction("certificate_state").whereIn("certificate_code", codes).delete()
	const ids = rows.map((row) => row.id)
	for (const link of [
		"product_product_certificate_ocop_certificate",
		"place_tourism_point_certificate_ocop_certificate",
	])
		await remove(transaction, link, "ocop_certificate_id", ids)
	await remove(transaction, "ocop_certificate", "id", ids)
}

async function restoreReplaced(
	transaction: Transaction,
	{ replaced, certificates }: Written,
	actor: Actor,
	at: Date,
): Promise<void> {
	const rows: StoredCertificate[] = await transaction<StoredCertificate>("ocop_certificate")
		.whereIn("code", replaced)
		.whereIn(
			"superseded_by",
			certificates.map(({ code }) => code),
		)
		.whereNull("deleted_at")
		.select()
	for (const before of rows) {
		const change = { is_latest: true, superseded_by: null }
		await transaction("ocop_certificate")
			.where({ code: before.code })
			.update({ ...change, updated_at: transaction.raw("clock_timestamp()") })
		const after = { ...before, ...change }
		await writeEvent(transaction, { kind: "undone", actor, at, before, after })
	}
}

async function removeDrafts(transaction: Transaction, { drafts }: Written): Promise<void> {
	const ids = drafts.map(({ productId }) => productId)
	for (const table of [
		"product_product_listing_product_detail",
		"producer_producer_product_product",
		"product_sales_channel",
		"product_detail",
	])
		await remove(transaction, table, "product_id", ids)
	await remove(transaction, "product", "id", ids)
}

async function remove(
	transaction: Transaction,
	table: string,
	column: string,
	ids: readonly string[],
): Promise<void> {
	const now = transaction.raw("clock_timestamp()")
	await transaction(table)
		.whereIn(column, ids)
		.whereNull("deleted_at")
		.update({ deleted_at: now, updated_at: now })
}
