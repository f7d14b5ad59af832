import { add, plain, setQuality, setTone, start, type Typing, written } from "./keystrokes"
import { isVowel, QUALITIES, TONES } from "./letters"

const TONE_KEYS: Record<string, string> = {
	s: TONES.sac,
	f: TONES.huyen,
	r: TONES.hoi,
	x: TONES.nga,
	j: TONES.nang,
}
const { circumflex, breve, horn } = QUALITIES

/** w makes ư, ơ, ă; after "uo" both letters; alone it is ư. What fits is told by spelling later. */
function hook(typing: Typing): Typing[] {
	const horns = plain(typing, "uo")
	const two = horns.slice(-2)
	return [
		...setQuality(typing, two.length === 2 ? two : [], horn),
		...setQuality(typing, horns.slice(-1), horn),
		...setQuality(typing, horns.slice(0, 1), horn),
		...setQuality(typing, plain(typing, "a").slice(-1), breve),
		...add(typing, "ư").map((added) => ({ ...added, changes: added.changes + 1 })),
	]
}

function press(typing: Typing, key: string): Typing[] {
	const hasVowel = typing.letters.some(({ base }) => isVowel(base))
	const tone = TONE_KEYS[key]
	if (tone !== undefined && hasVowel) return setTone(typing, tone)
	if (key === "w") return hook(typing)
	const asLetter = add(typing, key)
	if ("aeo".includes(key))
		return [...setQuality(typing, plain(typing, key).slice(-1), circumflex), ...asLetter]
	if (key === "d") {
		const first = plain(typing, "d").filter((at) => at === 0)
		return [...setQuality(typing, first, "đ"), ...asLetter]
	}
	return asLetter
}

/**
 * Words a lower-case token can be when its Telex keys were typed with the input method off:
 * "nuowcs" → "nước". Whether one of them is a word is for the caller to see.
 */
export function fromTelex(token: string): string[] {
	// No syllable takes more than eleven keys; the length also bounds the branching.
	if (token.length < 2 || token.length > 11) return []
	let typings = [start()]
	for (const key of token) typings = typings.flatMap((typing) => press(typing, key)).slice(0, 64)
	return written(typings)
}
