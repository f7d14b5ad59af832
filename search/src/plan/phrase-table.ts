import { fold } from "../text/fold"
import type { PlanWord } from "./query-plan"

export interface PhraseEntry {
	/** Written words, each NFC, lower case, tone placed. */
	forms: string[]
}

export interface Found<E> {
	entry: E
	start: number
	/** After its last word. */
	end: number
}

/** Phrases that are looked for in the words of a query. */
export class PhraseTable<E extends PhraseEntry> {
	readonly #byFirst = new Map<string, { entry: E; folded: string[] }[]>()

	constructor(entries: readonly E[]) {
		for (const entry of entries) {
			const folded = entry.forms.map(fold)
			const first = folded[0]
			if (first === undefined) continue
			const others = this.#byFirst.get(first)
			if (others) others.push({ entry, folded })
			else this.#byFirst.set(first, [{ entry, folded }])
		}
	}

	/** Every phrase that stands in the words from `start`, the longest first. */
	at(words: readonly PlanWord[], start: number): Found<E>[] {
		const first = words[start]
		if (first === undefined) return []
		return (this.#byFirst.get(first.folded) ?? [])
			.filter(({ entry, folded }) =>
				folded.every((letters, at) => agrees(words[start + at], entry.forms[at] ?? "", letters)),
			)
			.map(({ entry }) => ({ entry, start, end: start + entry.forms.length }))
			.sort((a, b) => b.end - a.end)
	}

	/** Every phrase that stands anywhere in the words. */
	all(words: readonly PlanWord[]): Found<E>[] {
		return words.flatMap((_, start) => this.at(words, start))
	}
}

/** A word typed with marks means these marks; one typed without may mean any. */
function agrees(word: PlanWord | undefined, form: string, folded: string): boolean {
	if (word === undefined) return false
	return word.marked ? word.raw === form : word.folded === folded
}
