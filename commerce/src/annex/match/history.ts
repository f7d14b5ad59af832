import { addDays, addMonths } from "../../domain/calendar"
import { EXPIRING_DAYS, type Stars, VALID_MONTHS } from "../../domain/certificate"
import {
	type CertificateCandidate,
	certificateTroubles,
	type KnownCertificate,
} from "../../domain/certificate-rules"
import { fold } from "../../domain/text"
import type { Decision } from "../decision"
import type { Mark } from "./mark"

export interface Place {
	round: CertificateCandidate["round"]
	marks: Mark[]
}

/** How a recognition by this decision stands beside those a product has. */
export function placeInHistory(
	stars: Stars,
	decision: Decision,
	known: readonly KnownCertificate[],
): Place {
	if (known.some((one) => isOf(decision, one))) return { round: null, marks: ["already-certified"] }
	const { date: day, number, authority } = decision
	const date = {
		value: day,
		precision: "day" as const,
		earliest: day,
		latest: day,
		inferred: false,
	}
	const round = roundOf(stars, day, known)
	const troubles = certificateTroubles(
		{
			stars,
			decisionNumber: number,
			authority,
			round,
			date,
			expires: null,
			withdrawal: null,
			extension: null,
		},
		known,
	)
	if (troubles.includes("duplicate")) return { round, marks: ["already-certified"] }
	if (troubles.length > 0) return { round, marks: ["overlap"] }
	const isOlder = known.some((one) => one.date && one.date.latest > day)
	return { round, marks: isOlder ? ["older"] : [] }
}

/** The authority may be unknown, or written another way; the number and a day that fits are enough. */
function isOf({ number, date }: Decision, known: KnownCertificate): boolean {
	if (!known.decisionNumber || fold(known.decisionNumber) !== fold(number)) return false
	return !known.date || (known.date.earliest <= date && date <= known.date.latest)
}

/** What the one still in term makes of the new one (Decision 26/2026/QĐ-TTg, Art. 7.5, 7.6). */
function roundOf(
	stars: Stars,
	day: string,
	known: readonly KnownCertificate[],
): CertificateCandidate["round"] {
	const inTerm = known.filter(({ date, withdrawal }) => {
		if (!date || date.latest > day || (withdrawal && withdrawal.on <= day)) return false
		return day <= addMonths(date.earliest, VALID_MONTHS)
	})
	if (inTerm.length === 0) return null
	if (inTerm.every((one) => stars > one.stars)) return "upgrade"
	const opens = ({ date }: KnownCertificate) =>
		addDays(addMonths(date?.earliest ?? day, VALID_MONTHS), -EXPIRING_DAYS)
	return inTerm.every((one) => opens(one) <= day) ? "re-rating" : null
}
