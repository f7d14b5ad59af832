import { MedusaError } from "@medusajs/framework/utils"
import { noteChangeIn } from "../../publication/outbox-row"
import type { Circumstances } from "./add"
import { writeEvent } from "./event"
import { requireCertificate } from "./require"
import { candidateOf, checkCandidate } from "./rules"
import { type Transaction, updateCertificate } from "./transaction"
import { dayText, Troubles, trouble } from "./trouble"

/** An extension past expiry, as the authority decided it. */
export interface NewExtension {
	kind: "extend"
	code: string
	decisionNumber: string
	/** The last day it covers. */
	until: string
	reason: string | null
}

/** Records an extension: once, and never of a certificate that was withdrawn or replaced. */
export async function extendCertificate(
	transaction: Transaction,
	{ code, decisionNumber, until, reason }: NewExtension,
	{ actor, at, document }: Circumstances,
): Promise<string> {
	const before = await requireCertificate(transaction, code)
	const { withdrawal, extension } = before
	const already = [
		...(withdrawal ? [trouble("until", "already_withdrawn", { day: dayText(withdrawal.on) })] : []),
		...(extension ? [trouble("until", "already_extended", { day: dayText(extension.until) })] : []),
		...(before.is_latest ? [] : [trouble("until", "already_replaced")]),
	]
	if (already.length > 0) throw new Troubles(already, MedusaError.Types.CONFLICT)
	const change = { until, decisionNumber }
	// What stands beside it was judged when it was recorded.
	checkCandidate(candidateOf(before, { extension: change }), [])

	await updateCertificate(transaction, code, { extension: JSON.stringify(change) })
	const after = { ...before, extension: change }
	await writeEvent(transaction, { kind: "extended", actor, at, reason, document, before, after })
	await noteChangeIn(transaction, "certificate.extended")
	return code
}
