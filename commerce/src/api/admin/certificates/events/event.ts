import type {
	CertificateEventKind,
	EventDocument,
} from "../../../../modules/certificate/models/certificate-event"
import type { CertificateSnapshot } from "../../../../workflows/certificate/event"

/** A line of the audit list as the office sees it. */
export interface AdminEvent {
	id: string
	kind: CertificateEventKind
	code: string
	subject: { type: "product" | "tourism"; slug: string }
	/** Null when the clock did it. */
	actor: string | null
	reason: string | null
	/** Name of the paper handed in, to be read at /admin/certificates/events/:id/document. */
	document: string | null
	before: Partial<CertificateSnapshot> | null
	after: Partial<CertificateSnapshot>
	at: string
}

interface EventRow {
	id: string
	kind: string
	certificate_code: string
	subject_type: "product" | "tourism"
	subject_handle: string
	actor_name: string | null
	reason: string | null
	document: EventDocument | null
	before: Record<string, unknown> | null
	after: Record<string, unknown>
	occurred_at: Date | string
}

export function adminEvent(row: EventRow): AdminEvent {
	return {
		id: row.id,
		kind: row.kind as CertificateEventKind,
		code: row.certificate_code,
		subject: { type: row.subject_type, slug: row.subject_handle },
		actor: row.actor_name,
		reason: row.reason,
		document: row.document?.name ?? null,
		before: row.before,
		after: row.after,
		at: new Date(row.occurred_at).toISOString(),
	}
}
