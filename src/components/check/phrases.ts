import type { CheckCertificate } from "../../lib/check/list"
import type { Verdict } from "../../lib/check/verdict"
import { formatDay } from "../../lib/format/date"
import { say, type Words } from "../../lib/words"

/** States that readers are told apart; two of the domain's mean "being checked". */
type Told = Exclude<Verdict["state"], "unknown" | "uncertain"> | "checking"

export function toldState({ state }: Pick<Verdict, "state">): Told {
	return state === "unknown" || state === "uncertain" ? "checking" : state
}

/** The colour of the dot: green in term, amber near or past the end, grey for all that is not known. */
export function dotOf(verdict: Verdict): "con" | "sap" | "het" {
	const told = toldState(verdict)
	if (told === "valid") return "con"
	return ["checking", "none", "replaced"].includes(told) ? "het" : "sap"
}

/** The plain sentence that answers the question. */
export function heading(words: Words, verdict: Verdict): string {
	const { subject, stars } = verdict
	if (stars) {
		const key = subject.type === "product" ? "check.head.stars" : "check.head.starsPlace"
		return say(words, key, { name: subject.name, n: stars })
	}
	return say(words, `check.head.${toldState(verdict)}`, { name: subject.name })
}

/** Decision and day of issue, no more exact than the sources. */
export function decisionText(words: Words, certificate: CheckCertificate): string {
	const { decisionNumber, date } = certificate
	const decision = decisionNumber
		? say(words, "check.decision", { value: decisionNumber })
		: say(words, "check.noDecision")
	if (!date || date.inferred) return decision
	const issued = say(words, `check.issued.${date.precision}`, { value: formatDay(date.value) })
	return `${decision}, ${issued}`
}

/** What the last known day is, and the day; null while none is known. */
export function endText(words: Words, verdict: Verdict): { name: string; day: string } | null {
	const { certificate, state, stars, lastDay, inexact } = verdict
	if (state === "withdrawn" && certificate?.withdrawal)
		return { name: say(words, "check.withdrawnOn"), day: certificate.withdrawal.on }
	if (!lastDay) return null
	const key = stars
		? inexact
			? "check.untilLeast"
			: "check.until"
		: inexact
			? "check.endedMost"
			: "check.endedOn"
	return { name: say(words, key), day: lastDay }
}
