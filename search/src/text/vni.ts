import { add, plain, setQuality, setTone, start, type Typing, written } from "./keystrokes"
import { isVowel, QUALITIES, TONES } from "./letters"

const TONE_KEYS: Record<string, string> = {
	"1": TONES.sac,
	"2": TONES.huyen,
	"3": TONES.hoi,
	"4": TONES.nga,
	"5": TONES.nang,
}
const { circumflex, breve, horn } = QUALITIES

function press(typing: Typing, key: string): Typing[] {
	if (!/\d/.test(key)) return add(typing, key)
	const tone = TONE_KEYS[key]
	if (tone !== undefined)
		return typing.letters.some(({ base }) => isVowel(base)) ? setTone(typing, tone) : []
	if (key === "6") return setQuality(typing, plain(typing, "aeo").slice(-1), circumflex)
	if (key === "8") return setQuality(typing, plain(typing, "a").slice(-1), breve)
	if (key === "9") return setQuality(typing, plain(typing, "d").slice(0, 1), "đ")
	if (key !== "7") return []
	const horns = plain(typing, "uo")
	return [
		...setQuality(typing, horns.length > 1 ? horns.slice(-2) : [], horn),
		...setQuality(typing, horns.slice(-1), horn),
		...setQuality(typing, horns.slice(0, 1), horn),
	]
}

/** Words a lower-case token can be when its VNI keys were typed with the input method off: "phe6". */
export function fromVni(token: string): string[] {
	// A digit first or digits alone are a number, never a mark.
	if (!/^[a-zđ]\p{L}*\d[\p{L}\d]*$/u.test(token) || token.length > 11) return []
	let typings = [start()]
	for (const key of token) typings = typings.flatMap((typing) => press(typing, key)).slice(0, 64)
	return written(typings)
}
