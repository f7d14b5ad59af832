import type { MedusaContainer } from "@medusajs/framework/types"
import { certificateRecord } from "../../catalogue/records/certificate"
import { dayOf, startOf } from "../../domain/calendar"
import { type CertificateState, stateOf } from "../../domain/certificate"
import { rememberState, writeEvent } from "./event"
import { inTransaction, type StoredCertificate } from "./transaction"

interface Row extends StoredCertificate {
	remembered: CertificateState | null
}

/**
 * Writes into the audit list what the clock alone has changed since the last time, also when days were
 * missed. Asked again on the same day it finds nothing. Answers the number of changes.
 */
export function recordTurnOfDay(scope: MedusaContainer, at: Date): Promise<number> {
	return inTransaction(scope, async (transaction) => {
		await transaction.raw("select pg_advisory_xact_lock(hashtextextended('certificate states', 4))")
		const rows: Row[] = await transaction("ocop_certificate as c")
			.leftJoin("certificate_state as s", "s.certificate_code", "c.code")
			.whereNull("c.deleted_at")
			.orderBy("c.code")
			.forUpdate("c")
			.select("c.*", "s.state as remembered")
		let changes = 0
		for (const { remembered, ...row } of rows) {
			const record = certificateRecord(row)
			const yesterday = new Date(startOf(dayOf(at)).getTime() - 1)
			// Seeded and imported rows were never written down: yesterday tells what they were.
			const before = remembered ?? stateOf(record, yesterday)
			const state = stateOf(record, at)
			if (remembered === null) await rememberState(transaction, row.code, state, at)
			if (before === state) continue
			await writeEvent(transaction, {
				kind: "state",
				actor: null,
				at,
				before: row,
				stateBefore: before,
				after: row,
			})
			changes++
		}
		return changes
	})
}
