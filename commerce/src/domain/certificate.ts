import { addDays, addMonths, type Day, dayOf, daysBetween, endOf } from "./calendar"

/** Months a recognition lasts from the day the authority issues it (Decision 26/2026/QĐ-TTg, Art. 4.3). */
export const VALID_MONTHS = 36
/** Longest extension past expiry, only by the authority's decision (Decision 26/2026/QĐ-TTg, Art. 12.3). */
export const MAX_EXTENSION_DAYS = 180
/** From this many days before its end a certificate counts as expiring: re-rating may be filed (Art. 7.6). */
export const EXPIRING_DAYS = 180

/** Only 3 to 5 stars are certified (Art. 3); "tiềm năng 5 sao" is not a star. */
export type Stars = 3 | 4 | 5

/** What is known of the day of issue: `earliest` and `latest` are both ends of what `value` can mean. */
export interface IssueDate {
	value: string
	precision: "day" | "month" | "year"
	earliest: Day
	latest: Day
	/** The source prints no year; somebody concluded it. */
	inferred: boolean
}

export interface Withdrawal {
	on: Day
	reason: string | null
	decisionNumber: string | null
}

export interface Extension {
	/** Last day the extension covers. */
	until: Day
	decisionNumber: string
}

/** The facts of one recognition that decide whether its stars may be shown. */
export interface CertificateFacts {
	date: IssueDate | null
	/** No date is known, but sources prove the recognition is so old that it has ended. */
	knownEnded: boolean
	withdrawal: Withdrawal | null
	extension: Extension | null
}

export type CertificateState =
	| "valid"
	| "expiring"
	| "expired"
	| "withdrawn"
	| "extended"
	| "unknown"
	| "uncertain"

export interface Term {
	/** Last day of validity if issued on the earliest day its date can mean. */
	earliestEnd: Day
	/** Last day of validity if issued on the latest day its date can mean. */
	latestEnd: Day
}

/** Last days of validity, from both ends of the day of issue; null without a date. */
export function termOf(facts: Pick<CertificateFacts, "date">): Term | null {
	if (!facts.date) return null
	return {
		earliestEnd: addMonths(facts.date.earliest, VALID_MONTHS),
		latestEnd: addMonths(facts.date.latest, VALID_MONTHS),
	}
}

/** The state of a certificate at an instant, by the civil day in Việt Nam. */
export function stateOf(facts: CertificateFacts, at: Date): CertificateState {
	const today = dayOf(at)
	if (facts.withdrawal && facts.withdrawal.on <= today) return "withdrawn"
	const term = termOf(facts)
	if (!facts.date || !term) return facts.knownEnded ? "expired" : "unknown"
	if (facts.date.inferred || today < facts.date.earliest) return "uncertain"
	if (today <= term.earliestEnd)
		return daysBetween(today, term.earliestEnd) <= EXPIRING_DAYS ? "expiring" : "valid"
	if (extensionEnd(facts, term) >= today) return "extended"
	return today > term.latestEnd ? "expired" : "uncertain"
}

/** Only these states show stars, the OCOP mark or a rank in any sentence. */
export function showsStars(state: CertificateState): boolean {
	return state === "valid" || state === "expiring" || state === "extended"
}

/** The instant at which stars shown at `at` fall off by themselves; null when none are shown. */
export function starsEndAt(facts: CertificateFacts, at: Date): Date | null {
	if (!showsStars(stateOf(facts, at))) return null
	const term = termOf(facts)
	if (!term) return null
	const extended = extensionEnd(facts, term)
	const last = later(extended, term.earliestEnd)
	const cut =
		facts.withdrawal && facts.withdrawal.on <= last ? addDays(facts.withdrawal.on, -1) : last
	return endOf(cut)
}

/** The last day on which it can have been in term, extension included; null without a date. */
export function lastDayOf(facts: CertificateFacts): Day | null {
	const term = termOf(facts)
	return term && later(extensionEnd(facts, term), term.latestEnd)
}

/** The last day an extension covers: never more than 180 days past the end; "" without one. */
function extensionEnd(facts: CertificateFacts, term: Term): Day {
	if (!facts.extension) return ""
	return earlier(facts.extension.until, addDays(term.earliestEnd, MAX_EXTENSION_DAYS))
}

function earlier(a: Day, b: Day): Day {
	return a.localeCompare(b) <= 0 ? a : b
}

function later(a: Day, b: Day): Day {
	return earlier(a, b) === a ? b : a
}

/**
 * The certificate that speaks for a subject now: one that shows stars (the most recent of them),
 * else the latest known. `latest` marks rows that no later rating has replaced.
 */
export function currentOf<C extends CertificateFacts & { isLatest: boolean }>(
	certificates: readonly C[],
	at: Date,
): C | null {
	const byDate = [...certificates].sort((a, b) =>
		(b.date?.latest ?? "").localeCompare(a.date?.latest ?? ""),
	)
	const latest = byDate.filter((c) => c.isLatest)
	// Withdrawing a rating does not bring back the one it replaced.
	const withdrawn = latest.some((c) => stateOf(c, at) === "withdrawn")
	return (
		latest.find((c) => showsStars(stateOf(c, at))) ??
		(withdrawn ? undefined : byDate.find((c) => showsStars(stateOf(c, at)))) ??
		latest[0] ??
		byDate[0] ??
		null
	)
}
