const NUMBERS: Record<string, number> = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5 }
const SPOKEN =
	/(?<![\p{L}\d,.])(\d|một|hai|ba|bốn|năm)(?:\s*(?:-|–|đến|và|,)\s*(\d|một|hai|ba|bốn|năm))?\s*(?:sao(?![\p{L}])|★|\*(?!\*))/giu
const SIGNS = /★+|⭐+/gu

/** Star ranks a text names, "OCOP 4 sao" as well as "đạt năm sao" or "★★★". */
export function ranksIn(text: string): number[] {
	const plain = text.normalize("NFC").replace(/\s+/gu, " ")
	return [
		...[...plain.matchAll(SPOKEN)]
			.filter(isRank)
			.flatMap(([, one, two]) => [one, two].flatMap(numberOf)),
		...[...plain.matchAll(SIGNS)].map(([signs]) => [...signs].length),
	]
}

/** "Ba Sao", both words capitalised, is a name: a fish sauce house, a commune. */
function isRank([whole]: RegExpMatchArray): boolean {
	return !/^\p{Lu}\p{Ll}+ Sao$/u.test(whole)
}

function numberOf(word: string | undefined): number[] {
	if (!word) return []
	const number = NUMBERS[word.toLowerCase()] ?? Number(word)
	return Number.isNaN(number) ? [] : [number]
}
