import { fold } from "../text/fold"
import { soundalikes } from "../text/sounds"
import { slips, typoBudget } from "../text/typo"
import { isMarked } from "../text/words"
import type { Change, Variant, VariantWord } from "./variant"
import type { Vocabulary } from "./vocabulary"

export interface Likely {
	change: Change
	/** Less is likelier. */
	cost: number
	/** Some document says it beside a neighbour. */
	vouched: boolean
}

const SLIP = 2
const SOUND = 1
const UNVOUCHED = 2
const WRONG_FIRST = 1

/** Words that may be meant by the word at a place: near in letters or in sound. Likeliest first. */
export function likelyFor(variant: Variant, at: number, vocabulary: Vocabulary): Likely[] {
	const word = variant.words[at]
	// Tokens with digits are names: the next one is another thing.
	if (word === undefined || /\d/.test(word.folded)) return []
	return [...sounding(variant, word, at, vocabulary), ...near(variant, word, at, vocabulary)].sort(
		(a, b) => a.cost - b.cost,
	)
}

function sounding(
	variant: Variant,
	{ raw, sure }: VariantWord,
	at: number,
	vocabulary: Vocabulary,
) {
	return soundalikes(raw).flatMap((other): Likely[] => {
		const folded = fold(other)
		if (!vocabulary.has(folded)) return []
		const change: Change = {
			start: at,
			end: at + 1,
			words: [{ raw: other, folded, sure }],
			why: "sound",
			weight: 0.95,
		}
		return [judged(variant, change, SOUND, vocabulary)]
	})
}

function near(variant: Variant, word: VariantWord, at: number, vocabulary: Vocabulary): Likely[] {
	const allowed = typoBudget(word.folded)
	const budget = Math.max(1, allowed)
	const letters = lettersIn(word.folded)
	const found: Likely[] = []
	for (const folded of vocabulary.words()) {
		// One slip changes at most two letters of those that occur; this sorts out nearly all.
		if (Math.abs(folded.length - word.folded.length) > budget) continue
		if (bits(letters ^ lettersIn(folded)) > 2 * budget || /\d/.test(folded)) continue
		const count = slips(word.folded, folded, budget)
		if (count > budget || count === 0) continue
		const raw = likest(word.raw, vocabulary.formsOf(folded))
		const words = [{ raw, folded, sure: isMarked(word.raw) }]
		const change: Change = { start: at, end: at + 1, words, why: "spelling", weight: 1 }
		const first = folded[0] === word.folded[0]
		const cost = count * SLIP + (first ? 0 : WRONG_FIRST)
		const likely = judged(variant, change, cost, vocabulary)
		// With nobody to vouch for it, another first letter or a short word could be anything.
		if (likely.vouched || (first && allowed > 0)) found.push(likely)
	}
	return found
}

function judged(variant: Variant, change: Change, cost: number, vocabulary: Vocabulary): Likely {
	const vouched = besides(variant, change, vocabulary)
	return { change, cost: cost + (vouched ? 0 : UNVOUCHED), vouched }
}

/** Does some document say the new words beside a word that stays? */
export function besides(variant: Variant, change: Change, vocabulary: Vocabulary): boolean {
	const before = variant.words[change.start - 1]?.folded
	const after = variant.words[change.end]?.folded
	const first = change.words[0]?.folded ?? ""
	const last = change.words.at(-1)?.folded ?? ""
	return (
		(before !== undefined && vocabulary.hasPair(before, first)) ||
		(after !== undefined && vocabulary.hasPair(last, after))
	)
}

/** Of the forms of a word, the one with the most marks in common with what was typed. */
function likest(typed: string, forms: readonly string[]): string {
	const common = (form: string) => [...form].filter((letter) => typed.includes(letter)).length
	return [...forms].sort((a, b) => common(b) - common(a))[0] ?? typed
}

const A = "a".charCodeAt(0)

/** One bit for each letter that occurs. */
function lettersIn(folded: string): number {
	let letters = 0
	for (let at = 0; at < folded.length; at++) letters |= 1 << ((folded.charCodeAt(at) - A) & 31)
	return letters
}

function bits(number: number): number {
	let count = 0
	for (let rest = number; rest !== 0; rest &= rest - 1) count++
	return count
}
