import { fold } from "../text/fold"

/**
 * Letters and digits of lower-case text, near enough: one range instead of all of Unicode's, which
 * takes a hundred times longer to compile.
 */
const LETTER = "[0-9a-z\u00e0-\u1ef9]"
/** Where a word begins and where it ends. */
export const START = `(?<!${LETTER})`
export const END = `(?!${LETTER})`

/**
 * Source of an expression that finds one of the phrases, with all its marks or with none: "đuôi" is
 * not "dưới". Not inside a longer word.
 */
export function said(...phrases: string[]): string {
	const ways = phrases
		.flatMap((phrase) => [phrase, fold(phrase)])
		.map((phrase) => phrase.replace(/ /g, "\\s+"))
	return `${START}(?:${[...new Set(ways)].join("|")})${END}`
}

export const oneOf = (...sources: string[]) => `(?:${sources.join("|")})`

/** Takes what was understood out of the text and leaves a space. */
export const without = (text: string, match: RegExpExecArray) =>
	`${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
