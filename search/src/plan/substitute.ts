import { fold } from "../text/fold"
import { otherSpelling } from "../text/sounds"
import { isMarked } from "../text/words"
import type { Synonym } from "./lexicon"
import { besides } from "./likely"
import type { Found, PhraseTable } from "./phrase-table"
import { type Change, ownWord, type Variant, type VariantWord } from "./variant"
import type { Vocabulary } from "./vocabulary"

const SYNONYM = 0.95
const APART = 0.85
const SPELLING = 0.97

export interface Substitutes {
	/** Can be tried at once. */
	proven: Change[]
	/** Only when nothing else is found. */
	unproven: Change[]
}

/** Words of other regions and languages, where what they give is said by some document. */
export function synonymsFor(
	variant: Variant,
	table: PhraseTable<Synonym>,
	vocabulary: Vocabulary,
): Substitutes {
	const found = outermost(
		table
			.all(asPlanWords(variant))
			.map((span) => ({
				...span,
				to: span.entry.to.filter((to) => isSaid(to, vocabulary) && isNews(to, span.entry.forms)),
			}))
			.filter(({ to }) => to.length > 0),
	)
	const substitutes: Substitutes = { proven: [], unproven: [] }
	for (const { entry, start, end, to } of found) {
		const doubtful = entry.ambiguous && !variant.words.slice(start, end).every(({ sure }) => sure)
		// "dua" alone is coconut, pineapple or melon: one that stands for nothing certain is left alone.
		if (doubtful && variant.words.length === end - start) continue
		for (const forms of to) {
			const words = forms.map(ownWord)
			const weight = weightOf(words, vocabulary)
			const why = entry.translated ? "translated" : "synonym"
			const change: Change = { start, end, words, why, weight }
			const proven = !doubtful || besides(variant, change, vocabulary)
			substitutes[proven ? "proven" : "unproven"].push(change)
		}
	}
	return substitutes
}

/** "mỳ" where documents say "mì", and the other way round. */
export function spellingsFor(variant: Variant, vocabulary: Vocabulary): Change[] {
	return variant.words.flatMap((word, at): Change[] => {
		const other = otherSpelling(word.raw)
		if (other === null) return []
		const folded = fold(other)
		const { sure } = word
		const words: VariantWord[] = [{ raw: other, folded, sure }]
		const change: Change = { start: at, end: at + 1, words, why: "spelling", weight: SPELLING }
		const said = isMarked(word.raw)
			? vocabulary.hasForm(other, folded)
			: besides(variant, change, vocabulary)
		return said ? [change] : []
	})
}

/** Some document says each of these words. */
const isSaid = (forms: readonly string[], vocabulary: Vocabulary) =>
	forms.every((form) => vocabulary.hasForm(form, fold(form)))

/** Words are found in any order and among others: "mắm nước" and "bột rau má" find no more than "rau má". */
const isNews = (to: readonly string[], from: readonly string[]) =>
	from.some((form) => !to.includes(form))

/** Some document says them in this order; apart ("mực ống khô") they are a little less sure. */
function weightOf(words: readonly VariantWord[], vocabulary: Vocabulary): number {
	const together = words.every(
		({ folded }, at) => at === 0 || vocabulary.hasPair(words[at - 1]?.folded ?? "", folded),
	)
	return together ? SYNONYM : APART
}

/** "chè" says nothing of its own in "chè trôi nước": a phrase inside a longer one is dropped. */
function outermost<F extends Found<Synonym>>(found: readonly F[]): F[] {
	return found.filter(
		(span) =>
			!found.some(
				(other) =>
					other.start <= span.start &&
					other.end >= span.end &&
					other.end - other.start > span.end - span.start,
			),
	)
}

/** Places of words that are part of a phrase of the table. */
export function placesOf(table: PhraseTable<Synonym>, variant: Variant): Set<number> {
	const spans = table.all(asPlanWords(variant))
	return new Set(
		[...variant.words.keys()].filter((at) =>
			spans.some(({ start, end }) => at >= start && at < end),
		),
	)
}

function asPlanWords({ words }: Variant) {
	return words.map(({ raw, folded }) => ({ raw, folded, marked: isMarked(raw), prefix: false }))
}
