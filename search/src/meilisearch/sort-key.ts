import { partsOf, QUALITIES, TONES } from "../text/letters"

/** After z, so that every word with đ comes after every word with d; ă, â, ê, ô, ơ, ư alike. */
const QUALITY: Record<string, string> = {
	[QUALITIES.breve]: "|",
	[QUALITIES.circumflex]: "}",
	[QUALITIES.horn]: "~",
	đ: "|",
}
/** In the order of Vietnamese dictionaries. */
const TONE = ["", TONES.huyen, TONES.hoi, TONES.nga, TONES.sac, TONES.nang]
const DIGITS = 8

/**
 * A key whose order by bytes is the Vietnamese order of names: letters first, tones when all letters
 * agree, numbers by value. Meilisearch by itself puts đ after z.
 */
export function sortKey(name: string): string {
	const text = name
		.normalize("NFC")
		.toLowerCase()
		.replace(/\d+/g, (digits) => digits.padStart(DIGITS, "0"))
	const letters = Array.from(text, partsOf)
	const first = letters.map(({ base, quality }) => base + (QUALITY[quality] ?? ""))
	const then = letters.map(({ tone }) => Math.max(0, TONE.indexOf(tone)))
	return `${first.join("")} ${then.join("")}`
}
