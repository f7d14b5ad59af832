import { MedusaError } from "@medusajs/framework/utils"
import { certificatesOf, type StoredCertificate, subjectOf, type Transaction } from "./transaction"
import { Troubles, trouble } from "./trouble"

/** A certificate by its code, which nobody else changes until the transaction ends. */
export async function requireCertificate(
	transaction: Transaction,
	code: string,
): Promise<StoredCertificate> {
	const subject = await subjectOf(transaction, code)
	const rows = subject ? await certificatesOf(transaction, subject) : []
	const row = rows.find((one) => one.code === code)
	if (!row) throw new Troubles([trouble("code", "not_found")], MedusaError.Types.NOT_FOUND)
	return row
}
