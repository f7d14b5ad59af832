import type { Reading } from "../plan/query-plan"
import type { Mark } from "../port"
import { fold } from "../text/fold"
import { slips, typoBudget } from "../text/typo"
import { type Word, wordsOf } from "../text/words"

interface Sought {
	form: string
	folded: string
	begun: boolean
	budget: number
}

export type Marker = (text: string, crop?: number) => Mark[]

/**
 * Marks in a text the words that were looked for, on its own letters: joined, the marks are the
 * text. `crop` keeps so many words around the first of them.
 */
export function markerOf(readings: readonly Reading[]): Marker {
	const sought = soughtOf(readings)
	return (text, crop) => {
		const words = wordsOf(text)
		return marked(text, words, hitsIn(words, sought), crop)
	}
}

function marked(
	text: string,
	words: readonly Word[],
	hits: ReadonlySet<number>,
	crop: number | undefined,
): Mark[] {
	const [from, to] = crop === undefined ? [0, text.length] : stretch(words, hits, crop, text.length)
	const marks: Mark[] = []
	let at = from
	for (const { start, end } of joined(text, words, hits)) {
		if (end <= from || start >= to) continue
		if (start > at) marks.push({ text: text.slice(at, start), hit: false })
		marks.push({ text: text.slice(Math.max(start, from), Math.min(end, to)), hit: true })
		at = Math.min(end, to)
	}
	if (at < to) marks.push({ text: text.slice(at, to), hit: false })
	return marks
}

/** The words of all readings, each once. */
function soughtOf(readings: readonly Reading[]): Sought[] {
	const sought = new Map<string, Sought>()
	for (const { text, prefix, on } of readings) {
		const forms = text.split(" ").filter(Boolean)
		for (const [at, form] of forms.entries()) {
			const folded = fold(form)
			const begun = prefix && at === forms.length - 1
			const budget = on.includes("fuzzy") ? typoBudget(folded) : 0
			sought.set(`${form} ${begun} ${budget}`, { form, folded, begun, budget })
		}
	}
	return [...sought.values()]
}

/** Numbers of the words that are hits. A word found with its marks leaves out those with others. */
function hitsIn(words: readonly Word[], sought: readonly Sought[]): Set<number> {
	const hits = new Set<number>()
	for (const { form, folded, begun, budget } of sought) {
		const meets = (test: (word: Word) => boolean) =>
			words.flatMap((word, number) => (test(word) ? [number] : []))
		const tests: ((word: Word) => boolean)[] = [
			(word) => word.form === form || (begun && word.form.startsWith(form)),
			(word) => word.folded === folded || (begun && word.folded.startsWith(folded)),
			(word) => isSlip(folded, word.folded, budget),
		]
		// Without marks typed, the first test would leave out words that have some.
		const from = form === folded ? 1 : 0
		for (const test of tests.slice(from)) {
			const found = meets(test)
			for (const number of found) hits.add(number)
			if (found.length > 0) break
		}
	}
	return hits
}

function isSlip(asked: string, word: string, budget: number): boolean {
	return budget > 0 && asked[0] === word[0] && slips(asked, word, budget) <= budget
}

/** Stretches of hits; neighbours with only a space between are one. */
function joined(text: string, words: readonly Word[], hits: ReadonlySet<number>) {
	const stretches: { start: number; end: number }[] = []
	for (const [number, { start, end }] of words.entries()) {
		if (!hits.has(number)) continue
		const last = stretches.at(-1)
		if (last && hits.has(number - 1) && /^\s*$/.test(text.slice(last.end, start))) last.end = end
		else stretches.push({ start, end })
	}
	return stretches
}

/** The stretch of text that holds `crop` words from a little before the first hit. */
function stretch(
	words: readonly Word[],
	hits: ReadonlySet<number>,
	crop: number,
	length: number,
): [number, number] {
	if (words.length <= crop) return [0, length]
	const first = words.findIndex((_, number) => hits.has(number))
	const lead = Math.floor(crop / 4)
	const from = Math.max(0, Math.min(first - lead, words.length - crop))
	const to = from + crop
	const start = from === 0 ? 0 : (words[from]?.start ?? 0)
	const end = to >= words.length ? length : (words[to - 1]?.end ?? length)
	return [start, end]
}
