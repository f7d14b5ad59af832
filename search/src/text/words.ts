import { fold } from "./fold"
import { placeTone } from "./tone"

export interface Word {
	/** NFC, lower case, tone placed one way: equal forms are the same written word. */
	form: string
	folded: string
	/** Where it stands in the text it was cut from. */
	start: number
	end: number
}

// Marks belong to the word they stand in; everything else that is no letter or digit parts words.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** The written word, whatever its case, its normal form and the school of its tone. */
export function formOf(word: string): string {
	return placeTone(word.normalize("NFC").toLowerCase().replace(/ð/g, "đ"))
}

// Twenty thousand documents hold a million words but few thousand different ones.
const KEPT = 50_000
const known = new Map<string, Pick<Word, "form" | "folded">>()

function read(written: string): Pick<Word, "form" | "folded"> {
	const found = known.get(written)
	if (found !== undefined) return found
	const form = formOf(written)
	const word = { form, folded: fold(form) }
	if (known.size >= KEPT) known.clear()
	known.set(written, word)
	return word
}

/** Words of a text in their order: documents and queries are cut alike, so that they meet. */
export function wordsOf(text: string): Word[] {
	return Array.from(text.matchAll(WORD), ({ 0: written, index }) => ({
		...read(written),
		start: index,
		end: index + written.length,
	}))
}

/** Are there marks in it? đ counts. */
export const isMarked = (form: string) => fold(form) !== form
