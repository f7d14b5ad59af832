import { fold } from "../text/fold"
import { soundalikes } from "../text/sounds"
import { slips, typoBudget } from "../text/typo"
import { isMarked } from "../text/words"
import { besides } from "./substitute"
import { type Change, changed, type Variant, type VariantWord } from "./variant"
import type { Vocabulary } from "./vocabulary"

const MOST = 4
/** Two words in one are at least so long; shorter ones would be made of anything. */
const LONG = 7
const SOUND = 0.95

/**
 * The query with its slips mended, the likeliest first: words no document says get the nearest word
 * that one does; words no document says here get one that sounds alike and is said here.
 */
export function respelled(variant: Variant, vocabulary: Vocabulary): Variant[] {
	const unknown = variant.words.flatMap((word, at) =>
		isUnknown(variant, at, vocabulary) ? mendings(variant, word, at, vocabulary).slice(0, 2) : [],
	)
	const first = unknown.filter((change, at) => unknown[at - 1]?.start !== change.start)
	const second = unknown.filter((change) => !first.includes(change))
	const mended = first.length > 0 ? changed(variant, first) : variant
	const sounds = mended.words.flatMap((_, at) => sounding(mended, at, vocabulary))
	return [
		...(first.length > 0 ? [mended] : []),
		...sounds.map((change) => changed(mended, [change])),
		...second.map((change) =>
			changed(variant, [change, ...first.filter(({ start }) => start !== change.start)]),
		),
	].slice(0, MOST)
}

function isUnknown({ words, prefix }: Variant, at: number, vocabulary: Vocabulary): boolean {
	const folded = words[at]?.folded ?? ""
	if (vocabulary.has(folded)) return false
	return !(prefix && at === words.length - 1 && vocabulary.hasBeginning(folded))
}

/** The nearest word; failing that the nearest two that were written together ("vicumaxx"). */
function mendings(
	variant: Variant,
	word: VariantWord,
	at: number,
	vocabulary: Vocabulary,
): Change[] {
	const one = nearest(variant, word, at, vocabulary)
	if (one.length > 0 || word.folded.length < LONG) return one
	for (const [a, b] of vocabulary.pairs()) {
		if (a[0] !== word.folded[0] || Math.abs(a.length + b.length - word.folded.length) > 1) continue
		if (slips(word.folded, a + b, 1) > 1) continue
		const words = [a, b].map((folded) => ({ raw: folded, folded, sure: false }))
		return [{ start: at, end: at + 1, words, why: "spelling", weight: 1 }]
	}
	return []
}

function nearest(
	variant: Variant,
	word: VariantWord,
	at: number,
	vocabulary: Vocabulary,
): Change[] {
	const budget = typoBudget(word.folded)
	if (budget === 0) return []
	const letters = lettersIn(word.folded)
	const found: { change: Change; cost: number }[] = []
	for (const folded of vocabulary.words()) {
		// One slip changes at most two letters of those that occur; this sorts out nearly all.
		if (Math.abs(folded.length - word.folded.length) > budget || /\d/.test(folded)) continue
		if (bits(letters ^ lettersIn(folded)) > 2 * budget) continue
		const count = slips(word.folded, folded, budget)
		if (count > budget) continue
		const raw = likest(word.raw, vocabulary.formsOf(folded))
		const words = [{ raw, folded, sure: isMarked(word.raw) }]
		const change: Change = { start: at, end: at + 1, words, why: "spelling", weight: 1 }
		// Beside its neighbour is the best witness; a wrong first letter is rare.
		const witness = besides(variant, change, vocabulary) ? 0 : 2
		const first = folded[0] === word.folded[0] ? 0 : 1
		// With no neighbour to confirm it, a wrong first letter could be any word.
		if (witness > 0 && first > 0) continue
		found.push({ change, cost: count * 2 + witness + first })
	}
	return found.sort((a, b) => a.cost - b.cost).map(({ change }) => change)
}

function sounding(variant: Variant, at: number, vocabulary: Vocabulary): Change[] {
	const word = variant.words[at]
	if (word === undefined) return []
	const as = (raw: string): Change => ({
		start: at,
		end: at + 1,
		words: [{ raw, folded: fold(raw), sure: word.sure }],
		why: "sound",
		weight: SOUND,
	})
	if (besides(variant, as(word.raw), vocabulary)) return []
	return soundalikes(word.raw)
		.map(as)
		.filter((change) => {
			const folded = change.words[0]?.folded ?? ""
			// A word alone has no neighbours to vouch for it: then it must be unknown as it stands.
			const alone = variant.words.length === 1 && !vocabulary.has(word.folded)
			return vocabulary.has(folded) && (alone || besides(variant, change, vocabulary))
		})
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
