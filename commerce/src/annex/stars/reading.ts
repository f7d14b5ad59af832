import { fold } from "../../domain/text"

/** What a cell says of the result; null parts are not said. */
export interface Reading {
	/** As written, possible or not. */
	stars: number | null
	score: number | null
	/** "Tiềm năng 5 sao": forwarded to the ministry, not a star (Decision 26/2026/QĐ-TTg, Art. 7). */
	potential: boolean
	/** Something is written that is neither. */
	unreadable: boolean
}

export const nothingRead: Reading = {
	stars: null,
	score: null,
	potential: false,
	unreadable: false,
}

const words: Record<string, number> = { mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5, sau: 6 }
const NUMBER = String.raw`\d+(?:[.,]\d+)?`
const STARS = new RegExp(String.raw`(${NUMBER}|${Object.keys(words).join("|")})\s*(?:ngoi )?sao\b`)
const SCORE = new RegExp(
	String.raw`(${NUMBER})\s*(?:/\s*100\s*)?d(?:iem)?\b|\bdiem\s*:?\s*(${NUMBER})`,
)
const BARE = new RegExp(String.raw`^(?:hang |dat |loai )?0*(${NUMBER})(?:\s*/\s*100)?$`)

/** What a bare number means: in a column of stars, of points, or of results of either kind. */
export type Column = "stars" | "score" | "result"

/** Reads "4 sao", "****", "Bốn sao", "4", "85,5 điểm", "4 sao (85,5 điểm)", "Tiềm năng 5 sao". */
export function readResult(text: string, column: Column): Reading {
	if (/^[-–—./]*$/.test(text)) return nothingRead
	const plain = fold(text)
		.replace(/[()[\]:]/g, (sign) => ` ${sign} `)
		.replace(/\s+/g, " ")
		.trim()
	if (/\btiem nang\b/.test(plain)) return { ...nothingRead, potential: true }
	const drawn = /^(?:ocop )?([*★⭐]+)$/u.exec(plain.replace(/\s/g, ""))?.[1]
	if (drawn) return { ...nothingRead, stars: [...drawn].length }
	const spelled = plain.replace(/\( ([a-z]+) \)/g, " ").replace(/\s+/g, " ")
	const sign = /(\d+(?:[.,]\d+)?)\s*[*★⭐]/u.exec(spelled)?.[1]
	const stars = sign ?? STARS.exec(spelled)?.[1] ?? null
	const [, before, after] = SCORE.exec(spelled) ?? []
	const score = before ?? after ?? null
	if (stars !== null || score !== null)
		return {
			...nothingRead,
			stars: stars === null ? null : (words[stars] ?? numberOf(stars)),
			score: score === null ? null : numberOf(score),
		}
	return readBare(spelled.trim(), column)
}

function readBare(plain: string, column: Column): Reading {
	const word = words[plain]
	if (word !== undefined && column !== "score") return { ...nothingRead, stars: word }
	const found = BARE.exec(plain)?.[1]
	if (found === undefined) return { ...nothingRead, unreadable: true }
	const number = numberOf(found)
	const isStars = column === "stars" || (column === "result" && number <= 6)
	return { ...nothingRead, [isStars ? "stars" : "score"]: number }
}

const numberOf = (text: string): number => Number(text.replace(",", "."))
