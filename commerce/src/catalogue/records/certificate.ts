import type { Extension, IssueDate, Withdrawal } from "../../domain/certificate"
import { scaleNamed, scaleOf } from "../../domain/certificate-scale"
import type { CertificateRecord, Source, UnrankedRecord } from "../../domain/export"

export interface CertificateRow {
	code: string
	subject_type: "product" | "tourism"
	subject_handle: string
	stars: number
	decision_number: string | null
	authority: string | null
	level: CertificateRecord["level"]
	round: CertificateRecord["round"]
	/** What the paper says or its day proves; rows of before it was kept have none. */
	scale?: string | null
	is_latest: boolean
	superseded_by: string | null
	issue_date: IssueDate | null
	known_ended: boolean
	withdrawal: Withdrawal | null
	extension: Extension | null
	sources: Source[]
	/** A row about to be written has none. */
	updated_at?: string | Date
}

export function certificateRecord(row: CertificateRow): CertificateRecord {
	return {
		type: "certificate",
		id: row.code,
		subject: { type: row.subject_type, slug: row.subject_handle },
		stars: starsOf(row.stars),
		decisionNumber: row.decision_number,
		authority: row.authority,
		level: row.level,
		round: row.round,
		scale: scaleNamed(row.scale) ?? scaleOf(row.issue_date),
		isLatest: row.is_latest,
		supersededBy: row.superseded_by,
		date: row.issue_date,
		knownEnded: row.known_ended,
		withdrawal: row.withdrawal,
		extension: row.extension,
		sources: row.sources,
		...(row.updated_at && { updatedAt: new Date(row.updated_at).toISOString() }),
	}
}

function starsOf(stars: number): CertificateRecord["stars"] {
	if (stars === 3 || stars === 4 || stars === 5) return stars
	throw new Error(`a certificate of ${stars} stars`)
}

export interface UnrankedRow {
	subject_type: "product" | "tourism"
	subject_handle: string
	kind: UnrankedRecord["kind"]
	decision_number: string | null
	date: UnrankedRecord["date"]
	sources: Source[]
}

export function unrankedRecord(row: UnrankedRow): UnrankedRecord {
	return {
		type: "unranked",
		subject: { type: row.subject_type, slug: row.subject_handle },
		kind: row.kind,
		decisionNumber: row.decision_number,
		date: row.date,
		sources: row.sources,
	}
}
