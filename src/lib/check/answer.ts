import { findMatches } from "./find"
import { type CheckList, isPastLife, momentFor } from "./list"
import { readTyped } from "./typed"
import { type Verdict, verdictOn } from "./verdict"

/** Most verdicts shown at once: a decision of a year may name dozens. */
export const MOST = 40

/** What is said to somebody who asks about a stamp. `unknown` and `unverified` never look like `found`. */
export type Answer =
	| { kind: "empty" }
	| { kind: "too-long" }
	/** The list is too old to say anything. */
	| { kind: "unverified" }
	/** `host`: the QR leads to another site. */
	| { kind: "unknown"; typed: string; host: string | null }
	| { kind: "found"; verdicts: Verdict[]; more: number }

/** Answers from a list, by a clock. The state is computed here and now; the list holds only facts. */
export function answerTo(raw: string, list: CheckList, clock: Date): Answer {
	const typed = readTyped(raw, list.origin)
	if (typed.kind === "empty") return { kind: "empty" }
	if (typed.kind === "too-long") return { kind: "too-long" }
	if (isPastLife(list, clock)) return { kind: "unverified" }
	const matches = findMatches(list.subjects, typed)
	const [first] = matches
	if (!first) {
		const host = typed.kind === "elsewhere" ? typed.host : null
		return { kind: "unknown", typed: raw.normalize("NFC").trim(), host }
	}
	const at = momentFor(list, clock)
	return {
		kind: "found",
		verdicts: matches
			.slice(0, MOST)
			.map(({ subject, certificate }) => verdictOn(subject, at, certificate)),
		more: Math.max(0, matches.length - MOST),
	}
}
