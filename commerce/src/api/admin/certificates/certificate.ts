import { type CertificateRow, certificateRecord } from "../../../catalogue/records/certificate"
import { addDays, type Day, dayOf, daysBetween } from "../../../domain/calendar"
import {
	type CertificateState,
	type Extension,
	starsEndAt,
	stateOf,
	termOf,
	type Withdrawal,
} from "../../../domain/certificate"
import type { CertificateRecord } from "../../../domain/export"

/** A certificate as the office sees it. */
export interface AdminCertificate {
	code: string
	subject: { type: "product" | "tourism"; slug: string; name: string; productId: string | null }
	stars: number
	decisionNumber: string | null
	authority: string | null
	level: CertificateRecord["level"]
	round: CertificateRecord["round"]
	/** As the source gives it: a day, a month or a year. */
	issued: string | null
	/** First and last day on which it may end; the same when the date is exact. */
	ends: { earliest: Day; latest: Day } | null
	state: CertificateState
	/** The last day its stars are shown; null when none are. */
	starsUntil: Day | null
	/** Days from today to that day. */
	daysLeft: number | null
	isLatest: boolean
	supersededBy: string | null
	withdrawal: Withdrawal | null
	extension: Extension | null
}

export interface JoinedRow extends CertificateRow {
	subject_name: string | null
	product_id: string | null
}

/** The certificate with what it is worth at an instant. */
export function adminCertificate(row: JoinedRow, at: Date): AdminCertificate {
	const record = certificateRecord(row)
	const term = termOf(record)
	const end = starsEndAt(record, at)
	// The end is the first instant without stars.
	const starsUntil = end && addDays(dayOf(end), -1)
	return {
		code: record.id,
		subject: {
			...record.subject,
			name: row.subject_name ?? record.subject.slug,
			productId: row.product_id,
		},
		stars: record.stars,
		decisionNumber: record.decisionNumber,
		authority: record.authority,
		level: record.level,
		round: record.round,
		issued: record.date?.value ?? null,
		ends: term && { earliest: term.earliestEnd, latest: term.latestEnd },
		state: stateOf(record, at),
		starsUntil,
		daysLeft: starsUntil === null ? null : daysBetween(dayOf(at), starsUntil),
		isLatest: record.isLatest,
		supersededBy: record.supersededBy,
		withdrawal: record.withdrawal,
		extension: record.extension,
	}
}
