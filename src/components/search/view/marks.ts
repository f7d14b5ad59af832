import type { Mark } from "../../../../search/src/port"
import { noBreakTitle } from "../../../lib/text/no-break"

/** Marks of a name with the no-break spaces of titles, which change no length. */
export function titleMarks(name: string, marks: readonly Mark[] | undefined): Mark[] {
	const title = noBreakTitle(name)
	if (!marks || title.length !== name.length) return [{ text: title, hit: false }]
	let at = 0
	return marks.map(({ text, hit }) => {
		const start = at
		at += text.length
		return { text: title.slice(start, at), hit }
	})
}
