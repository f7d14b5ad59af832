import type { ReadingTarget } from "../plan/query-plan"
import { fold } from "../text/fold"
import { slips, typoBudget } from "../text/typo"
import type { TermIndex } from "./term-index"

/** A written word of the index that may stand for a word that was asked for. */
export interface Candidate {
	term: number
	penalty: number
	/** The asked word is only its beginning. */
	begun: boolean
}

/** What it costs that a document does not say a word as it was typed. */
export const PENALTY = { otherMarks: 2, weakField: 2, slip: 6, secondSlip: 2 } as const

/** Written words that meet `form`, each once at its lowest price. */
export function candidatesOf(
	index: TermIndex,
	form: string,
	on: readonly ReadingTarget[],
	prefix: boolean,
): Candidate[] {
	const folded = fold(form)
	const found = new Map<number, Candidate>()
	const add = (term: number, penalty: number, begun: boolean) => {
		const known = found.get(term)
		if (!known || penalty < known.penalty) found.set(term, { term, penalty, begun })
	}
	// Only "coded" insists on marks; the other targets take any marks, other ones at a price.
	const exactly = on.every((target) => target === "coded")
	const marked = folded !== form
	for (const place of placesOf(index, folded, prefix)) {
		const begun = index.letters[place] !== folded
		for (const term of index.formsOf[place] ?? []) {
			const same = marksAgree(index.forms[term] ?? "", form, begun)
			if (exactly ? same : true) add(term, marked && !same ? PENALTY.otherMarks : 0, begun)
		}
	}
	if (on.includes("fuzzy")) slipped(index, folded, add)
	return [...found.values()]
}

const marksAgree = (form: string, asked: string, begun: boolean) =>
	begun ? form.startsWith(asked) : form === asked

function* placesOf(index: TermIndex, folded: string, prefix: boolean): Generator<number> {
	if (!prefix) {
		const place = index.placeOf.get(folded)
		if (place !== undefined) yield place
		return
	}
	for (let place = firstFrom(index.letters, folded); place < index.letters.length; place++) {
		if (!index.letters[place]?.startsWith(folded)) return
		yield place
	}
}

/** Words within the budget of slips; whoever slips still gets the first letter right. */
function slipped(
	index: TermIndex,
	folded: string,
	add: (term: number, penalty: number, begun: boolean) => void,
): void {
	const budget = typoBudget(folded)
	const first = folded[0]
	if (budget === 0 || first === undefined) return
	for (let place = firstFrom(index.letters, first); place < index.letters.length; place++) {
		const word = index.letters[place] ?? ""
		if (!word.startsWith(first)) return
		if (/\d/.test(word)) continue
		const count = slips(folded, word, budget)
		if (count === 0 || count > budget) continue
		for (const term of index.formsOf[place] ?? [])
			add(term, PENALTY.slip + (count - 1) * PENALTY.secondSlip, false)
	}
}

/** The first place whose word is not before `word`. */
function firstFrom(letters: readonly string[], word: string): number {
	let low = 0
	let high = letters.length
	while (low < high) {
		const middle = (low + high) >> 1
		if ((letters[middle] ?? "") < word) low = middle + 1
		else high = middle
	}
	return low
}
