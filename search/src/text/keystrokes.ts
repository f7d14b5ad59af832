import { type Letter, letterOf, partsOf } from "./letters"
import { placeTone } from "./tone"

/** A word as far as it has been typed; how many keys changed a letter instead of adding one. */
export interface Typing {
	letters: Letter[]
	tone: string
	changes: number
}

export const start = (): Typing => ({ letters: [], tone: "", changes: 0 })

/** The key adds a letter. Words half typed with the input method on may hold marks already. */
export function add(typing: Typing, key: string): Typing[] {
	const { tone, ...letter } = partsOf(key)
	if (tone !== "" && typing.tone !== "") return []
	return [
		{
			letters: [...typing.letters, { ...letter, tone: "" }],
			tone: tone || typing.tone,
			changes: typing.changes,
		},
	]
}

/** The key sets the tone; a second one replaces the first, as input methods do. */
export function setTone(typing: Typing, tone: string): Typing[] {
	return [{ ...typing, tone, changes: typing.changes + 1 }]
}

/** The key changes the letters at these places to have this quality. */
export function setQuality(typing: Typing, places: number[], quality: string): Typing[] {
	if (places.length === 0) return []
	const letters = typing.letters.map((letter, at) =>
		places.includes(at) ? { ...letter, quality } : letter,
	)
	return [{ ...typing, letters, changes: typing.changes + 1 }]
}

/** Places of letters that are one of these bases and have no quality yet. */
export function plain(typing: Typing, bases: string): number[] {
	return typing.letters.flatMap(({ base, quality }, at) =>
		bases.includes(base) && quality === "" ? [at] : [],
	)
}

/** The words the keys can have meant, of which at least one key was no letter. */
export function written(typings: Typing[]): string[] {
	const words = typings
		.filter(({ changes }) => changes > 0)
		.map(({ letters, tone }) => {
			const first = letters.findIndex(({ base }) => "aeiouy".includes(base))
			return letters
				.map((letter, at) => letterOf({ ...letter, tone: at === first ? tone : "" }))
				.join("")
		})
	// The tone was put on the first vowel only to have it somewhere.
	return [...new Set(words.map(placeTone))]
}
