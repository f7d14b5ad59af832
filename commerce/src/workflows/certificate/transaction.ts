import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CertificateRow } from "../../catalogue/records/certificate"

export type Transaction = Knex.Transaction

export interface Subject {
	type: "product" | "tourism"
	slug: string
}

/** A certificate as it stands in the database. */
export interface StoredCertificate extends CertificateRow {
	id: string
}

/**
 * All or nothing: certificate, audit line and outbox lie in one database, so one transaction holds
 * them, which the services of the modules, each with its own, could not give.
 */
export function inTransaction<Result>(
	scope: MedusaContainer,
	work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
	return scope.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(work)
}

/** The certificates of a subject, which nobody else changes until the transaction ends. */
export async function certificatesOf(
	transaction: Transaction,
	{ type, slug }: Subject,
): Promise<StoredCertificate[]> {
	await transaction.raw("select pg_advisory_xact_lock(hashtextextended(?, 4))", [
		`certificate ${type} ${slug}`,
	])
	return transaction<StoredCertificate>("ocop_certificate")
		.where({ subject_type: type, subject_handle: slug })
		.whereNull("deleted_at")
		.orderBy("code")
}

/** Whose certificate it is; null when there is none with this code. */
export async function subjectOf(transaction: Transaction, code: string): Promise<Subject | null> {
	const row: StoredCertificate | undefined = await transaction<StoredCertificate>(
		"ocop_certificate",
	)
		.where({ code })
		.whereNull("deleted_at")
		.first()
	return row ? { type: row.subject_type, slug: row.subject_handle } : null
}

/** Changes a certificate; `updated_at` tells the publisher. */
export async function updateCertificate(
	transaction: Transaction,
	code: string,
	change: Record<string, string | boolean | null>,
): Promise<void> {
	await transaction("ocop_certificate")
		.where({ code })
		.update({ ...change, updated_at: transaction.raw("clock_timestamp()") })
}
