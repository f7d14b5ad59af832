import { generateEntityId } from "@medusajs/framework/utils"
import { dayOf } from "../../domain/calendar"
import type { CertificateCandidate } from "../../domain/certificate-rules"
import { type CertificateScale, scaleOf } from "../../domain/certificate-scale"
import type { CertificateRecord } from "../../domain/export"
import type { EventDocument } from "../../modules/certificate/models/certificate-event"
import { noteChangeIn } from "../../publication/outbox-row"
import { type Actor, writeEvent } from "./event"
import { issueDate } from "./issue-date"
import { checkCandidate } from "./rules"
import { linkCertificate, requireSubject } from "./subject"
import {
	certificatesOf,
	type StoredCertificate,
	type Subject,
	type Transaction,
	updateCertificate,
} from "./transaction"
import { refuse, trouble } from "./trouble"

/** A recognition as the office enters it. */
export interface NewCertificate {
	kind: "add"
	subject: Subject
	stars: number
	decisionNumber: string
	authority: string
	level: NonNullable<CertificateRecord["level"]>
	round: CertificateRecord["round"]
	/** A day, or a month or a year where the paper says no more. */
	issued: string
	/** The criteria the paper names; null when it names none. */
	scale: CertificateScale | null
	expires: string | null
	source: { url: string; title: string } | null
	reason: string | null
}

export interface Circumstances {
	actor: Actor
	at: Date
	document: EventDocument | null
}

/** Records a recognition: a new row; the latest before it is marked as replaced. Answers its code. */
export async function addCertificate(
	transaction: Transaction,
	input: NewCertificate,
	{ actor, at, document }: Circumstances,
): Promise<string> {
	const { type, slug } = input.subject
	const others = await certificatesOf(transaction, input.subject)
	const subjectId = await requireSubject(transaction, input.subject)
	const date = issueDate(input.issued)
	const candidate: CertificateCandidate = { ...input, date, withdrawal: null, extension: null }
	checkCandidate(candidate, others)
	if (date.earliest > dayOf(at)) refuse([trouble("issued", "date_future")])

	const code = freeCode(`${slug}-${input.stars}-${input.issued}`, others)
	const latest = others.filter((row) => row.is_latest)
	const later = latest.find((row) => (row.issue_date?.latest ?? "") > date.latest)
	const row: StoredCertificate = {
		id: generateEntityId(undefined, "ocopc"),
		code,
		subject_type: type,
		subject_handle: slug,
		stars: input.stars,
		decision_number: input.decisionNumber,
		authority: input.authority,
		level: input.level,
		round: input.round,
		// What the day of issue proves is written down, so that it stays whatever is learnt of the rules.
		scale: input.scale ?? scaleOf(date),
		is_latest: later === undefined,
		superseded_by: later?.code ?? null,
		issue_date: date,
		known_ended: false,
		withdrawal: null,
		extension: null,
		sources: input.source ? [{ ...input.source, date: null }] : [],
	}
	await transaction("ocop_certificate").insert({
		...row,
		issue_date: JSON.stringify(row.issue_date),
		sources: JSON.stringify(row.sources),
		updated_at: transaction.raw("clock_timestamp()"),
	})
	await linkCertificate(transaction, input.subject, subjectId, row.id)
	const { reason } = input
	await writeEvent(transaction, {
		kind: "added",
		actor,
		at,
		reason,
		document,
		before: null,
		after: row,
	})
	if (!later)
		for (const before of latest) {
			const change = { is_latest: false, superseded_by: code }
			await updateCertificate(transaction, before.code, change)
			const after = { ...before, ...change }
			await writeEvent(transaction, { kind: "superseded", actor, at, reason, before, after })
		}
	await noteChangeIn(transaction, "certificate.added")
	return code
}

/** Codes stay for good, so a second certificate of the same year counts on. */
function freeCode(wanted: string, others: readonly StoredCertificate[]): string {
	const taken = new Set(others.map((row) => row.code))
	let code = wanted
	for (let n = 2; taken.has(code); n++) code = `${wanted}-${n}`
	return code
}
