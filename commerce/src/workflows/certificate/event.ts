import { generateEntityId } from "@medusajs/framework/utils"
import { certificateRecord } from "../../catalogue/records/certificate"
import { dayOf } from "../../domain/calendar"
import { type CertificateState, stateOf } from "../../domain/certificate"
import type {
	CertificateEventKind,
	EventDocument,
} from "../../modules/certificate/models/certificate-event"
import type { StoredCertificate, Transaction } from "./transaction"

export interface Actor {
	id: string
	name: string
}

export interface NewEvent {
	kind: CertificateEventKind
	/** Null when the clock did it. */
	actor: Actor | null
	at: Date
	reason?: string | null
	document?: EventDocument | null
	before: StoredCertificate | null
	/** What it was worth before, when only the clock has moved. */
	stateBefore?: CertificateState
	after: StoredCertificate
}

/** Adds a line to the audit list, with the certificate before and after, and remembers its state. */
export async function writeEvent(transaction: Transaction, event: NewEvent): Promise<void> {
	const { before, after, actor, at, stateBefore } = event
	const snapshot = before && {
		...snapshotOf(before, at),
		...(stateBefore && { state: stateBefore }),
	}
	await transaction("certificate_event").insert({
		id: generateEntityId(undefined, "ocope"),
		kind: event.kind,
		certificate_code: after.code,
		subject_type: after.subject_type,
		subject_handle: after.subject_handle,
		actor_id: actor?.id ?? null,
		actor_name: actor?.name ?? null,
		reason: event.reason ?? null,
		document: event.document ? JSON.stringify(event.document) : null,
		before: snapshot && JSON.stringify(snapshot),
		after: JSON.stringify(snapshotOf(after, at)),
		occurred_at: at,
	})
	await rememberState(transaction, after.code, stateOf(certificateRecord(after), at), at)
}

/** The state the job at midnight compares with. */
export async function rememberState(
	transaction: Transaction,
	code: string,
	state: CertificateState,
	at: Date,
): Promise<void> {
	await transaction.raw(
		`insert into certificate_state (id, certificate_code, state, since) values (?, ?, ?, ?)
		on conflict (certificate_code) where deleted_at is null do update
		set state = excluded.state, since = excluded.since, updated_at = clock_timestamp()
		where certificate_state.state <> excluded.state`,
		[generateEntityId(undefined, "ocops"), code, state, dayOf(at)],
	)
}

/** The certificate as the catalogue tells it, and what it was worth at that moment. */
export function snapshotOf(row: StoredCertificate, at: Date) {
	const record = certificateRecord(row)
	return { ...record, state: stateOf(record, at) }
}

export type CertificateSnapshot = ReturnType<typeof snapshotOf>
