import { partsOf, QUALITIES, TONES } from "./letters"

const DIGIT: Record<string, string> = {
	[TONES.sac]: "1",
	[TONES.huyen]: "2",
	[TONES.hoi]: "3",
	[TONES.nga]: "4",
	[TONES.nang]: "5",
	[QUALITIES.circumflex]: "6",
	[QUALITIES.horn]: "7",
	[QUALITIES.breve]: "8",
	đ: "9",
}

/**
 * A word with its marks as digits, as in VNI: "nước" is "nu7o71c", "đ" is "d9". For engines that
 * throw marks away; beginnings of words stay beginnings.
 */
export function coded(form: string): string {
	return Array.from(form, (letter) => {
		const { base, quality, tone } = partsOf(letter)
		return base + (DIGIT[quality] ?? "") + (DIGIT[tone] ?? "")
	}).join("")
}
