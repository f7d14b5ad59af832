import type { Mark, SuggestResponse } from "../../../search/src/port"
import { fold, foldMapped, originalRange } from "../../../search/src/text/fold"

/** What `/api/suggest` answers: what the engine suggests, each with the address of its page. */
export interface Suggestions {
	items: (SuggestResponse["items"][number] & { path: string })[]
	phrases: SuggestResponse["phrases"]
}

/** A text with its beginning marked, when that is what was typed, with or without marks on letters. */
export function markBeginning(text: string, typed: string): Mark[] {
	const map = foldMapped(text)
	const begin = fold(typed.trim())
	if (!map.folded.startsWith(begin)) return [{ text, hit: false }]
	const [, end] = originalRange(map, 0, begin.length)
	return [
		{ text: text.slice(0, end), hit: true },
		{ text: text.slice(end), hit: false },
	].filter((mark) => mark.text !== "")
}
