import { addDays, endOf, startOf } from "../../../commerce/src/domain/calendar"
import {
	type CertificateFacts,
	EXPIRING_DAYS,
	lastDayOf,
	termOf,
} from "../../../commerce/src/domain/certificate"
import { now } from "../../../commerce/src/domain/clock"
import type {
	CertificateRecord,
	ProductRecord,
	TourismRecord,
} from "../../../commerce/src/domain/export"
import { certificatesOf, type SubjectType } from "./certificates"

/** The instants at which a certificate comes into another state by the calendar alone. */
export function turnsOf(facts: CertificateFacts): Date[] {
	const { withdrawal } = facts
	const term = termOf(facts)
	const last = lastDayOf(facts)
	return [
		...(withdrawal ? [startOf(withdrawal.on)] : []),
		...(term ? [startOf(addDays(term.earliestEnd, -EXPIRING_DAYS)), endOf(term.earliestEnd)] : []),
		...(last ? [endOf(last)] : []),
	]
}

/**
 * When what the records tell last became other than it was: by an edit, or because a certificate came
 * into another state. Never when the site was built; null when nothing is known of it.
 */
export function lastChange(
	records: readonly { updatedAt?: string }[],
	certificates: readonly CertificateRecord[],
	at: Date = now(),
): Date | null {
	const edits = [...records, ...certificates].flatMap(({ updatedAt }) => updatedAt ?? [])
	const times = [
		...edits.map((stamp) => Date.parse(stamp)),
		...certificates.flatMap(turnsOf).map((turn) => turn.getTime()),
	].filter((time) => time <= at.getTime())
	return times.length > 0 ? new Date(Math.max(...times)) : null
}

/** The last change of products and places with all that their certificates say. */
export function lastChangeOf(subjects: readonly (ProductRecord | TourismRecord)[]): Date | null {
	const papers = subjects.flatMap(({ type, slug }) =>
		certificatesOf(type satisfies SubjectType, slug),
	)
	return lastChange(subjects, papers)
}
