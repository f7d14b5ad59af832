import {
	type CertificateState,
	currentOf,
	type Stars,
	showsStars,
	starsEndAt,
	stateOf,
} from "../../../commerce/src/domain/certificate"
import { now } from "../../../commerce/src/domain/clock"
import type { CertificateRecord, UnrankedRecord } from "../../../commerce/src/domain/export"
import { indexBy, once } from "./once"
import { recordsOf } from "./snapshot"

export type SubjectType = CertificateRecord["subject"]["type"]

/** What may be said of a subject's certification at this moment. */
export interface Standing {
	certificate: CertificateRecord | null
	/** `none`: no certificate is known at all; `replaced`: another one in term speaks in its place. */
	state: CertificateState | "none" | "replaced"
	/** Only while the certificate is in term. */
	stars: Stars | null
	/** When the stars fall off by themselves. */
	endsAt: Date | null
}

const key = (subject: CertificateRecord["subject"]) => `${subject.type}/${subject.slug}`
/** Every published certificate, whatever its state. */
export const certificates: () => CertificateRecord[] = once(() => recordsOf("certificate"))

const byCode = once(() => indexBy(certificates(), (row) => row.id))
const bySubject = once(() => Map.groupBy(certificates(), (row) => key(row.subject)))
const unrankedBySubject = once(() => Map.groupBy(recordsOf("unranked"), (row) => key(row.subject)))

export function certificateByCode(code: string): CertificateRecord | null {
	return byCode().get(code) ?? null
}

/** The certificates given by the same decision, itself included; the number alone comes back elsewhere. */
export function sameDecision(certificate: CertificateRecord): CertificateRecord[] {
	const { decisionNumber, authority, date } = certificate
	if (!decisionNumber) return [certificate]
	return certificates().filter(
		(row) =>
			row.decisionNumber === decisionNumber &&
			row.authority === authority &&
			row.date?.value === date?.value,
	)
}

/** Every known certificate of a subject, most recent first. */
export function certificatesOf(type: SubjectType, slug: string): CertificateRecord[] {
	return [...(bySubject().get(key({ type, slug })) ?? [])].sort((a, b) =>
		(b.date?.latest ?? "").localeCompare(a.date?.latest ?? ""),
	)
}

/** Recognitions of a subject that give no star. */
export function unrankedOf(type: SubjectType, slug: string): UnrankedRecord[] {
	return unrankedBySubject().get(key({ type, slug })) ?? []
}

/** The standing of a set of certificates at an instant. */
export function standingAt(certificates: readonly CertificateRecord[], at: Date): Standing {
	const certificate = currentOf(certificates, at)
	if (!certificate) return { certificate, state: "none", stars: null, endsAt: null }
	const state = stateOf(certificate, at)
	return {
		certificate,
		state,
		stars: showsStars(state) ? certificate.stars : null,
		endsAt: starsEndAt(certificate, at),
	}
}

/** The standing of a product or a tourism point now. */
export function standingOf(type: SubjectType, slug: string): Standing {
	return standingAt(certificatesOf(type, slug), now())
}

/** The standing of one certificate among those of its subject: only the one that speaks bears stars. */
export function standingAmong(
	certificate: CertificateRecord,
	all: readonly CertificateRecord[],
	at: Date,
): Standing {
	const alone = standingAt([certificate], at)
	const speaks = currentOf(all, at)?.id === certificate.id
	if (speaks || !alone.stars) return alone
	return { certificate, state: "replaced", stars: null, endsAt: null }
}

/** The standing of one certificate now. */
export function standingOfCertificate(certificate: CertificateRecord): Standing {
	const { type, slug } = certificate.subject
	return standingAmong(certificate, certificatesOf(type, slug), now())
}
