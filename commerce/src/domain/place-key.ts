/** Keys under which spellings of one Vietnamese place name meet. */
import { fold } from "./text"

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * Key of a name with its marks: "Hoà", "Hòa" and its NFD form are one, so are "Quý" and "Quí",
 * "Phường 01" and "Phường 1", "Hải Châu I" and "Hải Châu 1", "Cư M'gar" and "Cư M’Gar".
 */
export function exactKey(name: string): string {
	return syllables(name).map(exactSyllable).join("")
}

/** Key of a name without marks, for spellings that left them out or placed them wrongly. */
export function looseKey(name: string): string {
	return syllables(name)
		.map((syllable) => fold(exactSyllable(syllable)).replace(/^([dl])ac$/, "$1ak"))
		.join("")
}

function syllables(name: string): string[] {
	return name
		.normalize("NFD")
		.toLowerCase()
		.split(/[^\p{L}\p{M}\d]+/u)
		.filter(Boolean)
}

function exactSyllable(syllable: string): string {
	if (/^\d+$/.test(syllable)) return String(Number(syllable))
	if (/^(i{1,3}|iv)$/.test(syllable)) return syllable === "iv" ? "4" : String(syllable.length)
	// The tone goes behind the syllable: old and new ways of placing it differ only in the letter under it.
	const tone = syllable.match(TONES)?.join("") ?? ""
	const letters = syllable.replace(TONES, "").normalize("NFC")
	const even = letters.replace(/^(qu|[^aăâeêioôơuưy]+)y$/, "$1i").replace(/^(đ|l)ăc$/, "$1ăk")
	return even + tone
}
