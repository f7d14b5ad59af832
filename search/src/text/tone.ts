import { isVowel, letterOf, partsOf } from "./letters"
import { syllableOf } from "./syllable"

const TONED = /[\u0300\u0301\u0303\u0309\u0323]/

/**
 * Puts the tone of a lower-case NFC word where one of the two schools puts it (hòa, khỏe, thúy; both
 * write hoàn and quý). Hoà and hòa, and slips such as "hòan", become one word. Words that are no
 * Vietnamese syllable stay.
 */
export function placeTone(word: string): string {
	if (!TONED.test(word.normalize("NFD"))) return word
	const syllable = syllableOf(word)
	if (syllable === null || syllable.tone === "") return word
	const { onset, rime, tone } = syllable
	const letters = [...rime].map(partsOf)
	const vowels = letters.filter(({ base }) => isVowel(base)).length
	const closed = vowels < letters.length
	// A letter of its own (ê, ơ, ...) always carries the tone, the second of "ươ".
	const own = letters.findLastIndex(({ quality }) => quality !== "")
	const place = own >= 0 ? own : vowels === 1 ? 0 : vowels === 2 && !closed ? 0 : 1
	const placed = letters.map((letter, at) =>
		letterOf({ ...letter, tone: at === place ? tone : "" }),
	)
	return onset + placed.join("")
}
