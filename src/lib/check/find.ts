import { fold } from "../../../commerce/src/domain/text"
import type { CheckCertificate, CheckSubject } from "./list"
import { decisionKey, type Typed } from "./typed"

/** A subject that was asked for, and which of its certificates when the question named one. */
export interface Match {
	subject: CheckSubject
	certificate?: CheckCertificate
}

/** Everything that the question may mean, best first; nothing is guessed. */
export function findMatches(subjects: readonly CheckSubject[], typed: Typed): Match[] {
	const where = (fits: (subject: CheckSubject) => boolean): Match[] =>
		subjects.filter(fits).map((subject) => ({ subject }))
	switch (typed.kind) {
		case "page":
			return where(({ path }) => path === typed.path)
		case "code":
			return where(({ code }) => code === typed.code)
		case "gtin":
			return where(({ gtin }) => gtin === typed.gtin)
		case "certificate":
			return withCertificate(subjects, ({ id }) => id === typed.id)
		case "words":
			return byWords(subjects, typed)
		default:
			return []
	}
}

function byWords(
	subjects: readonly CheckSubject[],
	{ text, code, decision }: Extract<Typed, { kind: "words" }>,
): Match[] {
	const coded = code ? subjects.filter((subject) => subject.code === code) : []
	if (coded.length > 0) return coded.map((subject) => ({ subject }))
	const named = withCertificate(subjects, ({ id }) => id === text)
	if (named.length > 0) return named
	if (decision) {
		const start = decision.includes("/") ? decision : `${decision}/`
		const decided = withCertificate(subjects, ({ decisionNumber }) =>
			Boolean(decisionNumber && decisionKey(decisionNumber)?.startsWith(start)),
		)
		if (decided.length > 0) return decided
	}
	return byName(subjects, text)
}

function withCertificate(
	subjects: readonly CheckSubject[],
	fits: (certificate: CheckCertificate) => boolean,
): Match[] {
	return subjects.flatMap((subject) =>
		subject.certificates.filter(fits).map((certificate) => ({ subject, certificate })),
	)
}

/** Names that hold the beginning of every word asked for; marks may be left out. */
function byName(subjects: readonly CheckSubject[], text: string): Match[] {
	const asked = wordsOf(text)
	if (asked.join("").length < 2) return []
	const whole = asked.join(" ")
	const ranked = subjects
		.map((subject) => ({ subject, rank: rankOf(subject, asked, whole) }))
		.filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
		.sort((a, b) => a.rank - b.rank || a.subject.name.localeCompare(b.subject.name, "vi"))
	const exact = ranked.filter(({ rank }) => rank === 0)
	return (exact.length > 0 ? exact : ranked).map(({ subject }) => ({ subject }))
}

function rankOf(subject: CheckSubject, asked: readonly string[], whole: string): number {
	const name = wordsOf(subject.name)
	if (name.join(" ") === whole) return 0
	if (`${name.join(" ")} `.startsWith(whole)) return 1
	const among = (words: readonly string[]) =>
		asked.every((one) => words.some((word) => word.startsWith(one)))
	if (among(name)) return 2
	return among([...name, ...wordsOf(subject.producer ?? "")]) ? 3 : Number.POSITIVE_INFINITY
}

function wordsOf(text: string): string[] {
	return fold(text).match(/[a-z0-9]+/g) ?? []
}
