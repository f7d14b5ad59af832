import type { Lexicon } from "./lexicon"
import type { PlanWord } from "./query-plan"
import type { Vocabulary } from "./vocabulary"

export interface Filled {
	/** Without words that ask for nothing, where nothing speaks for them. */
	kept: PlanWord[]
	/** Also without fillers that some document says beside a neighbour ("Hàng Đạt"). */
	bare: PlanWord[]
	/** Also without what may be a filler typed without its marks ("o", "cua"). */
	barest: PlanWord[]
}

/**
 * Tells fillers from words. All documents must hold all words, so one "ngon" or "mua" more would find
 * nothing. A query of fillers alone keeps them.
 */
export function withoutFillers(
	words: readonly PlanWord[],
	{ fillers, synonyms }: Lexicon,
	vocabulary: Vocabulary,
): Filled {
	const [kept, bare, barest] = [new Set(words), new Set(words), new Set(words)]
	// Fillers inside a longer phrase belong to it: "hợp tác xã", "quả thơm".
	const phrases = synonyms.all(words).filter(({ start, end }) => end - start > 1)
	for (let at = 0; at < words.length; at++) {
		for (const word of measure(words, at, vocabulary))
			for (const set of [kept, bare, barest]) set.delete(word)
		for (const { entry, start, end } of fillers.at(words, at)) {
			if (
				phrases.some(
					(phrase) =>
						phrase.start <= start && phrase.end >= end && phrase.end - phrase.start > end - start,
				)
			)
				continue
			const span = words.slice(start, end)
			const asWritten = span.every(({ raw }, index) => raw === entry.forms[index])
			const drop = (from: Set<PlanWord>) => {
				for (const word of span) from.delete(word)
			}
			drop(barest)
			if (!asWritten && !entry.plain) continue
			drop(bare)
			if (!isSaid(words, start, end, vocabulary)) drop(kept)
		}
	}
	const whole = (set: Set<PlanWord>) =>
		set.size > 0 ? words.filter((each) => set.has(each)) : [...words]
	return { kept: whole(kept), bare: whole(bare), barest: whole(barest) }
}

const AMOUNT = /^\d+(?:g|gr|gram|kg|mg|ml|l|lit)?$/
const UNIT = /^(?:g|gr|gram|gam|kg|mg|ml|l|lit)$/

/** "500ml", "1 kg": sizes are chosen on the page of a product; few names carry them. */
function measure(words: readonly PlanWord[], at: number, vocabulary: Vocabulary): PlanWord[] {
	const [amount, unit] = words.slice(at, at + 2)
	if (amount === undefined || !AMOUNT.test(amount.folded)) return []
	if (unit !== undefined && UNIT.test(unit.folded)) return [amount, unit]
	return /\D/.test(amount.folded) && !vocabulary.has(amount.folded) ? [amount] : []
}

function isSaid(
	words: readonly PlanWord[],
	start: number,
	end: number,
	vocabulary: Vocabulary,
): boolean {
	const folded = words.map((word) => word.folded)
	const pair = (before: string | undefined, after: string | undefined) =>
		before !== undefined && after !== undefined && vocabulary.hasPair(before, after)
	return pair(folded[start - 1], folded[start]) || pair(folded[end - 1], folded[end])
}
