/** The five tones that are written, as combining marks. */
export const TONES = {
	sac: "\u0301",
	huyen: "\u0300",
	hoi: "\u0309",
	nga: "\u0303",
	nang: "\u0323",
}

/** What makes another letter of a letter: circumflex, breve, horn. đ has no mark to be taken off. */
export const QUALITIES = { circumflex: "\u0302", breve: "\u0306", horn: "\u031b" }

const TONE = new Set(Object.values(TONES))

export interface Letter {
	/** a-z, or whatever was written if it is no such letter. */
	base: string
	/** "" or a combining mark of QUALITIES; "đ" for đ. */
	quality: string
	/** "" or a combining mark of TONES. */
	tone: string
}

/** Takes a lower-case letter apart: "ớ" is o, horn, sắc. */
export function partsOf(letter: string): Letter {
	if (letter === "đ") return { base: "d", quality: "đ", tone: "" }
	const [base = "", ...marks] = letter.normalize("NFD")
	const tone = marks.find((mark) => TONE.has(mark)) ?? ""
	return { base, quality: marks.filter((mark) => mark !== tone).join(""), tone }
}

/** The letter of its parts, NFC. */
export function letterOf({ base, quality, tone }: Letter): string {
	if (quality === "đ") return "đ"
	return (base + quality + tone).normalize("NFC")
}

export const isVowel = (base: string) => base !== "" && "aeiouy".includes(base)
