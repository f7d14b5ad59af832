import { type Day, dayOf } from "../../../commerce/src/domain/calendar"
import {
	type CertificateState,
	currentOf,
	type Stars,
	showsStars,
	starsEndAt,
	stateOf,
	termOf,
} from "../../../commerce/src/domain/certificate"
import type { CheckCertificate, CheckSubject } from "./list"

/** What may be said of a subject, or of the one certificate asked for, at a moment. */
export interface Verdict {
	subject: CheckSubject
	certificate: CheckCertificate | null
	/** `none`: no certificate is known at all; `replaced`: another one in term speaks in its place. */
	state: CertificateState | "none" | "replaced"
	/** Only while the certificate is in term. */
	stars: Stars | null
	/** Last day of the term, as far as the date of issue tells. */
	lastDay: Day | null
	/** The day of issue is known only to its month or year. */
	inexact: boolean
	/** The certificate of the subject that bears stars in place of the one asked for. */
	another: CheckCertificate | null
}

/** The verdict on a subject, by its certificate of now or by the one asked for. */
export function verdictOn(subject: CheckSubject, at: Date, asked?: CheckCertificate): Verdict {
	const current = currentOf(subject.certificates, at)
	const certificate = asked ?? current
	if (!certificate)
		return {
			subject,
			certificate,
			state: "none",
			stars: null,
			lastDay: null,
			inexact: false,
			another: null,
		}
	const alone = stateOf(certificate, at)
	const another = current && current !== certificate && showsStars(stateOf(current, at))
	const state = another && showsStars(alone) ? "replaced" : alone
	return {
		subject,
		certificate,
		state,
		stars: state !== "replaced" && showsStars(state) ? certificate.stars : null,
		lastDay: lastDayOf(certificate, alone, at),
		inexact: Boolean(certificate.date && certificate.date.precision !== "day"),
		another: another ? current : null,
	}
}

function lastDayOf(certificate: CheckCertificate, state: CertificateState, at: Date): Day | null {
	const ends = starsEndAt(certificate, at)
	// Stars fall off at the first instant after the last day.
	if (ends) return dayOf(new Date(ends.getTime() - 1))
	return state === "expired" ? (termOf(certificate)?.latestEnd ?? null) : null
}
