const VIETNAMESE = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5 }
const ENGLISH = { one: 1, two: 2, three: 3, four: 4, five: 5 }
const NUMBERS: Record<string, number> = { ...VIETNAMESE, ...ENGLISH }
const SPOKEN =
	/(?<![\p{L}\d,.])(\d|một|hai|ba|bốn|năm)(?:\s*(?:-|–|đến|và|,)\s*(\d|một|hai|ba|bốn|năm))?\s*(?:sao(?![\p{L}])|★|\*(?!\*))/giu
const COUNTED = `(?:\\d|${Object.keys(ENGLISH).join("|")})`
const IN_ENGLISH = new RegExp(
	`(?<![\\p{L}\\d,.])${COUNTED}(?:(?:,? (?:to|and|or) |, | ?[-–] ?)${COUNTED})*[ -]stars?(?!\\p{L})`,
	"giu",
)
const SIGNS = /★+|⭐+/gu

/** Star ranks a text names, "OCOP 4 sao" as well as "đạt năm sao", "a five-star product" or "★★★". */
export function ranksIn(text: string): number[] {
	const plain = text.normalize("NFC").replace(/\s+/gu, " ")
	return [
		...[...plain.matchAll(SPOKEN)]
			.filter(isRank)
			.flatMap(([, one, two]) => [one, two].flatMap(numberOf)),
		...[...plain.matchAll(IN_ENGLISH)].flatMap(([whole]) =>
			[...whole.matchAll(new RegExp(COUNTED, "giu"))].flatMap(([word]) => numberOf(word)),
		),
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
