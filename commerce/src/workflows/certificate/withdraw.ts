import { MedusaError } from "@medusajs/framework/utils"
import { dayOf } from "../../domain/calendar"
import { noteChangeIn } from "../../publication/outbox-row"
import type { Circumstances } from "./add"
import { writeEvent } from "./event"
import { requireCertificate } from "./require"
import { candidateOf, checkCandidate } from "./rules"
import { type Transaction, updateCertificate } from "./transaction"
import { dayText, refuse, Troubles, trouble } from "./trouble"

/** A withdrawal as the authority decided it. */
export interface NewWithdrawal {
	kind: "withdraw"
	code: string
	on: string
	reason: string
	decisionNumber: string
}

/** Records a withdrawal, once and for good; the pages are built anew without waiting. */
export async function withdrawCertificate(
	transaction: Transaction,
	{ code, on, reason, decisionNumber }: NewWithdrawal,
	{ actor, at, document }: Circumstances,
): Promise<string> {
	const before = await requireCertificate(transaction, code)
	if (before.withdrawal) {
		const day = dayText(before.withdrawal.on)
		throw new Troubles([trouble("on", "already_withdrawn", { day })], MedusaError.Types.CONFLICT)
	}
	const withdrawal = { on, reason, decisionNumber }
	// A withdrawn certificate stands in nobody's way.
	checkCandidate(candidateOf(before, { withdrawal }), [])
	if (on > dayOf(at)) refuse([trouble("on", "date_future")])

	await updateCertificate(transaction, code, { withdrawal: JSON.stringify(withdrawal) })
	const after = { ...before, withdrawal }
	await writeEvent(transaction, { kind: "withdrawn", actor, at, reason, document, before, after })
	await noteChangeIn(transaction, "certificate.withdrawn", true)
	return code
}
