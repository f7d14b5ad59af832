import { dayOf, daysBetween } from "../../../commerce/src/domain/calendar"
import { lastDayOf, stateOf, termOf } from "../../../commerce/src/domain/certificate"
import type { CertificateRecord } from "../../../commerce/src/domain/export"
import type { Standing } from "../../lib/catalogue/certificates"
import { type Tongue, tongues } from "../../lib/language/tongue"
import { type SharedKey, t as vi } from "../../lib/strings"

type State = Standing["state"]

/** The word on a seal without stars. */
const sealKeys: Record<State, SharedKey> = {
	valid: "cert.seal.checking",
	expiring: "cert.seal.checking",
	extended: "cert.seal.checking",
	expired: "cert.seal.expired",
	withdrawn: "cert.seal.withdrawn",
	replaced: "cert.seal.replaced",
	unknown: "cert.seal.checking",
	uncertain: "cert.seal.checking",
	none: "cert.seal.checking",
}

const titleKeys: Record<State, SharedKey> = {
	valid: "cert.title.checking",
	expiring: "cert.title.checking",
	extended: "cert.title.checking",
	expired: "cert.title.expired",
	withdrawn: "cert.title.withdrawn",
	replaced: "cert.title.replaced",
	unknown: "cert.title.checking",
	uncertain: "cert.title.checking",
	none: "cert.title.none",
}

/** What a seal shows when it may show no number, word by word on its lines. */
export function sealWords(state: State, { t }: Tongue = tongues.vi): string[] {
	return t(sealKeys[state]).split(" ")
}

/** The heading of a standing: the rank while in term, else what has become of it. */
export function standingTitle(
	{ stars, state, certificate }: Standing,
	{ t }: Tongue = tongues.vi,
): string {
	if (!stars) return t(titleKeys[state])
	const key = certificate?.level === "ministry" ? "cert.title.starsNational" : "cert.title.stars"
	return t(key, { n: stars })
}

/** Last day of the term as far as the date of issue tells; null without a date or while it is not sure. */
export function lastDay({ certificate, state, endsAt }: Standing): string | null {
	if (!certificate) return null
	// The stars fall off at the first instant after the last day.
	if (endsAt) return dayOf(new Date(endsAt.getTime() - 1))
	return state === "expired" ? lastDayOf(certificate) : null
}

/** How things will stand once the stars have fallen off: what a page left open must then say. */
export function standingAfter({ certificate, endsAt }: Standing): Standing | null {
	if (!certificate || !endsAt) return null
	return { certificate, state: stateOf(certificate, endsAt), stars: null, endsAt: null }
}

/** The colour of a state: `con` in term, `sap` ending, `het` everything that shows no star. */
export function dotOf({ stars, state }: Standing): "con" | "sap" | "het" {
	if (!stars) return "het"
	return state === "valid" ? "con" : "sap"
}

/** Is the day of issue known only to its month or year, so that the end is a least one? */
export function isInexact(certificate: CertificateRecord | null): boolean {
	return Boolean(certificate?.date && certificate.date.precision !== "day")
}

/** Decision, date and authority in one line, as far as sources give them. */
export function decisionLine(
	certificate: CertificateRecord,
	tongue: Tongue = tongues.vi,
): string[] {
	const { decisionNumber, date, authority } = certificate
	return [
		decisionNumber ?? tongue.t("cert.noDecision"),
		...(date && !date.inferred ? [issuedText(certificate, tongue)] : []),
		...(authority ? [tongue.told(authority)] : []),
	]
}

function issuedText({ date }: CertificateRecord, { t, day }: Tongue): string {
	if (!date) return t("cert.noDate")
	const value = day(date.value)
	if (date.precision === "day") return value
	return t(date.precision === "month" ? "cert.month" : "cert.year", { value })
}

/** How it was recognised, in one sentence that stays true when the term is over. */
export function recognitionSentence(certificate: CertificateRecord): string {
	const { decisionNumber, date, authority } = certificate
	const told = date && !date.inferred ? issuedText(certificate, tongues.vi) : null
	const parts = [
		decisionNumber && vi("cert.page.byDecision", { number: decisionNumber }),
		told && (date?.precision === "day" ? vi("cert.page.onDay", { day: told }) : told),
		authority &&
			vi(decisionNumber ? "cert.page.ofAuthority" : "cert.page.fromAuthority", { authority }),
	].filter(Boolean)
	if (parts.length === 0) return vi("cert.page.nothing")
	return `${[vi("cert.page.recognised"), ...parts].join(" ")}. ${vi("cert.page.validity")}`
}

/** The day of issue as the sources give it. */
export function issueText(certificate: CertificateRecord, tongue: Tongue = tongues.vi): string {
	const { date } = certificate
	if (date?.inferred) return tongue.t("cert.inferred", { value: tongue.day(date.value) })
	return issuedText(certificate, tongue)
}

/** One sentence on how things stand today. */
export function stateSentence(
	standing: Standing,
	at: Date,
	{ t, day }: Tongue = tongues.vi,
): string {
	const { certificate, state } = standing
	const last = lastDay(standing)
	const today = dayOf(at)
	if (standing.stars && last) {
		const days = daysBetween(today, last)
		return t(state === "extended" ? "cert.state.extended" : "cert.state.valid", { n: days })
	}
	if (state === "expired")
		return last && !isInexact(certificate)
			? t("cert.state.expiredOn", { day: day(last) })
			: t("cert.state.expired")
	if (state === "withdrawn") return t("cert.state.withdrawn")
	if (state === "replaced") return t("cert.state.replaced")
	return t("cert.state.checking")
}

/** Why no star is shown, calmly; null when stars are shown. */
export function whyNoStars(
	{ certificate, state, stars }: Standing,
	{ t, day }: Tongue = tongues.vi,
): string | null {
	if (stars) return null
	if (!certificate) return t("cert.why.none")
	if (state === "expired") return t("cert.why.expired")
	if (state === "replaced") return t("cert.why.replaced")
	if (state === "withdrawn")
		return t("cert.why.withdrawn", { day: day(certificate.withdrawal?.on ?? "") })
	const { date } = certificate
	const term = termOf(certificate)
	if (!date || !term) return t("cert.why.unknown")
	if (date.inferred) return t("cert.why.inferred", { value: day(date.value) })
	return t("cert.why.uncertain", {
		value: day(date.value),
		from: day(term.earliestEnd),
		to: day(term.latestEnd),
	})
}
