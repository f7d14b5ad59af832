import { noBreak } from "../../lib/text/no-break"

/** The words of the page by their keys, as the server hands them to the browser. */
export type CheckWords = Record<string, string>

/** A text with its values filled in; a browser has no other strings than those of this page. */
export function say(
	words: CheckWords,
	key: string,
	values: Record<string, string | number> = {},
): string {
	const text = words[key] ?? key
	return noBreak(text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)))
}
