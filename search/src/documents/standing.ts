import { endOf, startOf } from "../../../commerce/src/domain/calendar"
import {
	type CertificateFacts,
	type CertificateState,
	currentOf,
	lastDayOf,
	showsStars,
	starsEndAt,
	stateOf,
} from "../../../commerce/src/domain/certificate"
import type { CertificateRecord } from "../../../commerce/src/domain/export"
import type { CertStatus, ProductDoc } from "../port"

export type Standing = Required<Pick<ProductDoc, "stars" | "certStatus">> &
	Pick<ProductDoc, "certExpiresAt" | "recognisedAt">

const NONE: Standing = { stars: 0, certStatus: "none" }

/** What a search may say of a subject's stars at an instant: only a certificate in term gives any. */
export function standingAt(certificates: readonly CertificateRecord[], at: Date): Standing {
	const current = currentOf(certificates, at)
	if (!current) return NONE
	const state = stateOf(current, at)
	const certStatus = statusOf(state)
	if (certStatus === "none") return NONE
	const ends = starsEndAt(current, at) ?? endOfTerm(current)
	const { date } = current
	return {
		stars: showsStars(state) ? current.stars : 0,
		certStatus,
		...(ends && { certExpiresAt: seconds(ends) }),
		...(date && !date.inferred && { recognisedAt: seconds(startOf(date.earliest)) }),
	}
}

/** When a state that shows no stars any more ended; null when that is not known. */
function endOfTerm(facts: CertificateFacts): Date | null {
	if (facts.date?.inferred) return null
	const last = lastDayOf(facts)
	return last === null ? null : endOf(last)
}

function statusOf(state: CertificateState): CertStatus {
	if (showsStars(state)) return "valid"
	// A recognition that was taken back is not one that ran out.
	if (state === "withdrawn") return "none"
	return state === "expired" ? "expired" : "unknown"
}

export const seconds = (at: Date): number => Math.floor(at.getTime() / 1000)
