import { noBreak } from "./text/no-break"

/** Some of the site's strings by their keys, as the server hands them to the browser. */
export type Words = Record<string, string>

/** A text with its values filled in; a browser has no other strings than those of its page. */
export function say(
	words: Words,
	key: string,
	values: Record<string, string | number> = {},
): string {
	const text = words[key] ?? key
	return noBreak(text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)))
}
