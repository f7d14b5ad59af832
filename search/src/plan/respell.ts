import { slips } from "../text/typo"
import { besides, likelyFor } from "./likely"
import { type Change, changed, type Variant, type VariantWord } from "./variant"
import type { Vocabulary } from "./vocabulary"

const MOST = 4
/** Two words in one are at least so long; shorter ones would be made of anything. */
const LONG = 7

/**
 * The query with its slips mended, the likeliest first: words no document says get the nearest word
 * that one does; words no document says here get one that sounds alike and is said here.
 */
export function respelled(
	variant: Variant,
	vocabulary: Vocabulary,
	/** Places of words that are in the lexicon: they are no slips, though no document says them. */
	sure: ReadonlySet<number>,
): Variant[] {
	const unknown = variant.words.map((_, at) =>
		isUnknown(variant, at, vocabulary) && !sure.has(at)
			? mendings(variant, at, vocabulary).slice(0, 2)
			: [],
	)
	const first = unknown.flatMap((changes) => changes.slice(0, 1))
	const second = unknown.flatMap((changes) => changes.slice(1))
	const mended = first.length > 0 ? changed(variant, first) : variant
	return [
		...(first.length > 0 ? [mended] : []),
		...misplaced(mended, vocabulary, "sound"),
		...second.map((change) =>
			changed(variant, [change, ...first.filter(({ start }) => start !== change.start)]),
		),
	].slice(0, MOST)
}

/**
 * The query with one word changed that documents do say, but never beside its neighbours here:
 * "củ cải phê" is sooner "củ cải phên" than coffee.
 */
export function doubted(variant: Variant, vocabulary: Vocabulary): Variant[] {
	return misplaced(variant, vocabulary, "spelling").slice(0, MOST)
}

function misplaced(variant: Variant, vocabulary: Vocabulary, why: "sound" | "spelling"): Variant[] {
	return variant.words.flatMap((word, at) => {
		const itself: Change = { start: at, end: at + 1, words: [word], why, weight: 1 }
		if (!vocabulary.has(word.folded) || besides(variant, itself, vocabulary)) return []
		return likelyFor(variant, at, vocabulary)
			.filter(({ change, vouched }) => change.why === why && vouched)
			.slice(0, 2)
			.map(({ change }) => changed(variant, [change]))
	})
}

function isUnknown({ words, prefix }: Variant, at: number, vocabulary: Vocabulary): boolean {
	const folded = words[at]?.folded ?? ""
	if (vocabulary.has(folded)) return false
	return !(prefix && at === words.length - 1 && vocabulary.hasBeginning(folded))
}

/** The nearest word; failing that the nearest two that were written together ("vicumaxx"). */
function mendings(variant: Variant, at: number, vocabulary: Vocabulary): Change[] {
	const one = likelyFor(variant, at, vocabulary)
	if (one.length > 0) return one.map(({ change }) => change)
	const folded = variant.words[at]?.folded ?? ""
	if (folded.length < LONG) return []
	for (const [a, b] of vocabulary.pairs()) {
		if (a[0] !== folded[0] || Math.abs(a.length + b.length - folded.length) > 1) continue
		if (slips(folded, a + b, 1) > 1) continue
		const words = [a, b].map((part): VariantWord => ({ raw: part, folded: part, sure: false }))
		return [{ start: at, end: at + 1, words, why: "spelling", weight: 1 }]
	}
	return []
}
