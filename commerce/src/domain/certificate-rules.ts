import { addDays, addMonths, type Day, isDay } from "./calendar"
import {
	EXPIRING_DAYS,
	type IssueDate,
	MAX_EXTENSION_DAYS,
	VALID_MONTHS,
	type Withdrawal,
} from "./certificate"
import { type CertificateScale, scaleFits } from "./certificate-scale"

/** Why a certificate is refused; a form or an import puts it in words. */
export type CertificateTrouble =
	/** Only 3, 4 and 5 stars are certified (Decision 26/2026/QĐ-TTg, Art. 3). */
	| "stars-not-certified"
	/** Not a day of the calendar, or its two ends are not what its words can mean. */
	| "issue-date-impossible"
	/** Criteria that were not in force on its day of issue. */
	| "scale-impossible"
	| "expiry-impossible"
	| "expiry-before-issue"
	/** A last day printed on the paper that is not 36 months after its issue (Art. 4.3). */
	| "expiry-not-36-months"
	| "withdrawal-impossible"
	| "withdrawal-before-issue"
	| "extension-impossible"
	/** An extension counts only with the number of a decision (Art. 12.3). */
	| "extension-without-decision"
	| "extension-without-issue-date"
	| "extension-before-expiry"
	/** More than 180 days past the expiry. */
	| "extension-too-long"
	/** The same recognition is known already. */
	| "duplicate"
	/** Two certificates of one subject in term at once, neither re-rating nor upgrading the other. */
	| "overlap"

/** A certificate as somebody wants to record it, before it is known to be possible. */
export interface CertificateCandidate {
	stars: number
	decisionNumber: string | null
	authority: string | null
	round: "re-rating" | "upgrade" | null
	date: IssueDate | null
	/** The criteria its paper names, when it does. */
	scale?: CertificateScale | null
	/** The last day as the paper prints it; it must agree with the day of issue. */
	expires: Day | null
	withdrawal: Withdrawal | null
	extension: { until: Day; decisionNumber: string | null } | null
}

/** A recognition of the same subject that is recorded already. */
export type KnownCertificate = Omit<CertificateCandidate, "expires">

/**
 * Everything that forbids recording `candidate` beside the certificates the same subject has;
 * empty when nothing does. An inexact date is refused only where every day it can mean would be wrong.
 */
export function certificateTroubles(
	candidate: CertificateCandidate,
	existing: readonly KnownCertificate[],
): CertificateTrouble[] {
	const { stars, date } = candidate
	const certified = [3, 4, 5].includes(stars)
	const possible = !date || isPossible(date)
	const own = [
		...(certified ? [] : ["stars-not-certified" as const]),
		...(possible ? [] : ["issue-date-impossible" as const]),
		...(candidate.scale && possible && !scaleFits(candidate.scale, date)
			? ["scale-impossible" as const]
			: []),
		...expiryTroubles(candidate.expires, possible ? date : null),
		...withdrawalTroubles(candidate.withdrawal, possible ? date : null),
		...extensionTroubles(candidate.extension, possible ? date : null),
	]
	// Beside what would a certificate stand whose days are none?
	if (own.some((trouble) => trouble.endsWith("-impossible"))) return own
	return [...own, ...besideTroubles(candidate, existing)]
}

const widths = { day: 10, month: 7, year: 4 }

function isPossible({ value, precision, earliest, latest }: IssueDate): boolean {
	if (![earliest, latest].every(isDay) || earliest > latest) return false
	// "2024-05" can only mean days of May: both ends begin with the words of the source.
	return (
		value.length === widths[precision] && earliest.startsWith(value) && latest.startsWith(value)
	)
}

function expiryTroubles(expires: Day | null, date: IssueDate | null): CertificateTrouble[] {
	if (expires === null) return []
	if (!isDay(expires)) return ["expiry-impossible"]
	if (!date) return []
	if (expires < date.earliest) return ["expiry-before-issue"]
	const agrees =
		addMonths(date.earliest, VALID_MONTHS) <= expires &&
		expires <= addMonths(date.latest, VALID_MONTHS)
	return agrees ? [] : ["expiry-not-36-months"]
}

function withdrawalTroubles(
	withdrawal: Withdrawal | null,
	date: IssueDate | null,
): CertificateTrouble[] {
	if (!withdrawal) return []
	if (!isDay(withdrawal.on)) return ["withdrawal-impossible"]
	return date && withdrawal.on < date.earliest ? ["withdrawal-before-issue"] : []
}

function extensionTroubles(
	extension: CertificateCandidate["extension"],
	date: IssueDate | null,
): CertificateTrouble[] {
	if (!extension) return []
	const { until, decisionNumber } = extension
	const decided = decisionNumber?.trim() ? [] : ["extension-without-decision" as const]
	if (!isDay(until)) return [...decided, "extension-impossible"]
	if (!date) return [...decided, "extension-without-issue-date"]
	const end = addMonths(date.earliest, VALID_MONTHS)
	if (until <= end) return [...decided, "extension-before-expiry"]
	// The ceiling is counted as the state counts it (domain/certificate): from the earliest end.
	const tooLong = until > addDays(end, MAX_EXTENSION_DAYS)
	return tooLong ? [...decided, "extension-too-long"] : decided
}

function besideTroubles(
	candidate: CertificateCandidate,
	existing: readonly KnownCertificate[],
): CertificateTrouble[] {
	if (existing.some((known) => isSame(candidate, known))) return ["duplicate"]
	return existing.some((known) => overlap(candidate, known)) ? ["overlap"] : []
}

function isSame(one: KnownCertificate, other: KnownCertificate): boolean {
	if (one.date?.value !== other.date?.value) return false
	if (one.decisionNumber === null) return one.date !== null && other.decisionNumber === null
	// The same number comes back in other years and from other authorities.
	return one.decisionNumber === other.decisionNumber && one.authority === other.authority
}

/** Are both surely in term on one day, without the later one being allowed to follow the earlier? */
function overlap(one: KnownCertificate, other: KnownCertificate): boolean {
	if (!one.date || !other.date) return false
	const [earlier, later] = one.date.latest <= other.date.latest ? [one, other] : [other, one]
	const [from, to] = [later.date?.latest ?? "", lastSureDay(earlier)]
	if (from > to) return false
	return !follows(later, earlier)
}

/** The last day on which a certificate is in term whatever day its date means. */
function lastSureDay({ date, withdrawal, extension }: KnownCertificate): Day {
	if (!date) return ""
	const end = addMonths(date.earliest, VALID_MONTHS)
	const last = extension && extension.until > end ? extension.until : end
	return withdrawal && withdrawal.on <= last ? addDays(withdrawal.on, -1) : last
}

/** An upgrade may come at any time; a re-rating from 180 days before the end on (Art. 7.5, 7.6). */
function follows(later: KnownCertificate, earlier: KnownCertificate): boolean {
	if (later.round === "upgrade") return later.stars > earlier.stars
	if (later.round !== "re-rating" || !earlier.date || !later.date) return false
	const window = addDays(addMonths(earlier.date.earliest, VALID_MONTHS), -EXPIRING_DAYS)
	return later.date.latest >= window
}
