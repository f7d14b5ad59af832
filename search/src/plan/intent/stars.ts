import { END, oneOf, START, said, without } from "../said"

export interface Taken<V> {
	value: V
	/** The text without the words that said it. */
	rest: string
}

const NUMBER: Record<string, number> = {
	ba: 3,
	bốn: 4,
	bon: 4,
	năm: 5,
	nam: 5,
	three: 3,
	four: 4,
	five: 5,
}
const DIGIT = `(?<![.,])${START}([345])`
const SIGN = String.raw`\s*(?:sao${END}|stars?${END}|-stars?${END}|[*★⭐])`
const PROGRAMME = oneOf(said("ocop", "hạng", "đạt", "đạt hạng", "đạt chuẩn", "xếp hạng"))
const AT_LEAST = said("từ", "ít nhất", "tối thiểu", "trên")
const OR_MORE = said("trở lên", "đổ lên", "or more", "and up")

const SPAN = new RegExp(
	`(?:${PROGRAMME}\\s+)*(?:${AT_LEAST}\\s*)?${DIGIT}\\s*(?:-|–|,|${said("đến", "tới", "hoặc", "và", "hay")})\\s*([345])${SIGN}`,
	"u",
)
const ONE = new RegExp(
	`(?:${PROGRAMME}\\s+)*(?:(${AT_LEAST})\\s*)?${DIGIT}${SIGN}(?:\\s*(${OR_MORE}))?`,
	"u",
)
// Spelled out only with a word that says it is a rank: "Ba Sao" is a place, "nam sao" a name.
const SPELLED = new RegExp(`(?:${PROGRAMME}\\s+)(ba|bốn|bon|năm|nam)\\s+sao${END}`, "u")
const ENGLISH = new RegExp(`${START}(three|four|five)[\\s-]stars?${END}`, "u")
const SIGNS = /[★⭐]{3,5}/u

const RANKS = [3, 4, 5]

/** "5 sao", "3-4 sao", "từ 4 sao", "OCOP năm sao", "4★". Other numbers are no rank of the programme. */
export function starsIn(text: string): Taken<number[]> | null {
	const span = SPAN.exec(text)
	if (span) {
		const [low, high] = [Number(span[1]), Number(span[2])].sort()
		const joined = /-|–|đến|den|tới|toi/u.test(span[0])
		const ranks = RANKS.filter((rank) =>
			joined ? rank >= (low ?? 0) && rank <= (high ?? 0) : rank === low || rank === high,
		)
		return { value: ranks, rest: without(text, span) }
	}
	const one = ONE.exec(text)
	if (one) {
		const rank = Number(one[2])
		const above = one[1] !== undefined && /^tr[eê]n/u.test(one[1]) && one[3] === undefined
		const least = above ? rank + 1 : rank
		const open = one[1] !== undefined || one[3] !== undefined
		const ranks = open ? RANKS.filter((other) => other >= least) : [rank]
		// "trên 5 sao" is nothing anybody can have; what was meant is five.
		return { value: ranks.length > 0 ? ranks : [rank], rest: without(text, one) }
	}
	const named = SPELLED.exec(text) ?? ENGLISH.exec(text)
	if (named) return { value: [NUMBER[named[1] ?? ""] ?? 5], rest: without(text, named) }
	const signs = SIGNS.exec(text)
	return signs && { value: [[...signs[0]].length], rest: without(text, signs) }
}
