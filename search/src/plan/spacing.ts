import { isFoldedSyllable } from "../text/syllable"
import { isMarked } from "../text/words"
import type { Change, Variant, VariantWord } from "./variant"
import type { Vocabulary } from "./vocabulary"

const LONGEST = 60
const LONGEST_WORD = 14
const WEIGHT = 0.95

/** Words written together that documents part ("nuocmam"), and parted that they join ("sa pa"). */
export function respaced(variant: Variant, vocabulary: Vocabulary): Change[] {
	return [...split(variant, vocabulary), ...joined(variant, vocabulary)]
}

function split({ words, prefix }: Variant, vocabulary: Vocabulary): Change[] {
	return words.flatMap((word, at): Change[] => {
		// A syllable is one word as it stands; "sapa" may be a word of some document and two of others.
		if (isFoldedSyllable(word.folded) || word.raw.length !== word.folded.length) return []
		if (word.folded.length < 4 || word.folded.length > LONGEST) return []
		const open = prefix && at === words.length - 1
		// "saph" is on its way to a word, not two.
		if (open && vocabulary.hasBeginning(word.folded) && !vocabulary.has(word.folded)) return []
		const ends = cut(word.folded, vocabulary, open)
		if (ends === null) return []
		const pieces = ends.map((end, index): VariantWord => {
			const [start, raw] = [ends[index - 1] ?? 0, word.raw]
			const piece = raw.slice(start, end)
			return { raw: piece, folded: word.folded.slice(start, end), sure: isMarked(raw) }
		})
		return [{ start: at, end: at + 1, words: pieces, why: "split", weight: WEIGHT, open }]
	})
}

interface Cut {
	ends: number[]
	/** Pieces, and more for neighbours that no document has side by side. */
	cost: number
}
const STRANGERS = 3
const UNFINISHED = 2
/** One letter is a word in names ("A Lưới"), and elsewhere hardly ever. */
const LETTER = 2

/** Where to cut the letters so that each piece is a word, best one that stands beside the next somewhere. */
function cut(letters: string, vocabulary: Vocabulary, open: boolean): number[] | null {
	// A word some document has is only parted when some document has its parts together.
	const most = vocabulary.has(letters) ? 0 : 1
	const best: (Cut | undefined)[] = [{ ends: [], cost: 0 }]
	for (let end = 1; end <= letters.length; end++) {
		for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
			const before = best[start]
			const piece = letters.slice(start, end)
			if (!before || piece === letters) continue
			const known = vocabulary.has(piece)
			// Two whole words before it, or "cônng" would be "côn ng…".
			const begun = open && end === letters.length && before.ends.length > 1
			if (!known && !(begun && vocabulary.hasBeginning(piece))) continue
			const previous = letters.slice(before.ends.at(-2) ?? 0, start)
			const strangers = start > 0 && !vocabulary.hasPair(previous, piece)
			const cost =
				before.cost +
				1 +
				(!known ? UNFINISHED : strangers ? STRANGERS : 0) +
				(piece.length === 1 ? LETTER : 0)
			if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY))
				best[end] = { ends: [...before.ends, end], cost }
		}
	}
	const found = best[letters.length]
	return found && found.cost - found.ends.length <= most * STRANGERS ? found.ends : null
}

function joined({ words }: Variant, vocabulary: Vocabulary): Change[] {
	return words.flatMap((word, at): Change[] => {
		const next = words[at + 1]
		if (next === undefined || /^\d+$/.test(next.folded)) return []
		const folded = word.folded + next.folded
		if (isFoldedSyllable(folded) || !vocabulary.has(folded)) return []
		const joint = { raw: word.raw + next.raw, folded, sure: word.sure && next.sure }
		return [{ start: at, end: at + 2, words: [joint], why: "joined", weight: WEIGHT }]
	})
}
