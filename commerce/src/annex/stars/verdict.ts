import type { Stars } from "../../domain/certificate"
import type { Level } from "../decision"
import type { Mark } from "../match/mark"
import { starsOfScore } from "./bands"
import type { Reading } from "./reading"

export interface Verdict {
	/** Null when no certificate can be made of the result. */
	stars: Stars | null
	score: number | null
	marks: Mark[]
}

/** What each level certifies (Decision 26/2026/QĐ-TTg, Art. 4; districts until 30 June 2025). */
const certifies: Record<Level, readonly number[]> = {
	ministry: [5],
	province: [3, 4],
	district: [3],
}

/** The stars of a row; the score decides only where no star is written. */
export function verdictOf(reading: Reading, level: Level): Verdict {
	const { score, potential, unreadable } = reading
	const none = (mark: Mark): Verdict => ({ stars: null, score, marks: [mark] })
	if (potential) return none("potential-five")
	if (score !== null && !(score >= 0 && score <= 100)) return none("score-impossible")
	if (reading.stars === null) {
		if (score === null) return none(unreadable ? "star-unreadable" : "star-missing")
		return fromScore(score, level)
	}
	const stars = starsOf(reading.stars)
	if (stars === null) return none("star-impossible")
	if (score !== null && starsOfScore(score) !== stars) {
		// A province keeps at four stars what it forwards to the ministry with 90 points or more.
		const forwarded = level === "province" && stars === 4 && score >= 90
		if (!forwarded) return none("star-score")
		return { stars, score, marks: ["score-potential"] }
	}
	if (!certifies[level].includes(stars)) return none("star-level")
	return { stars, score, marks: [] }
}

function fromScore(score: number, level: Level): Verdict {
	const given = starsOfScore(score)
	const stars = starsOf(given)
	const none = (mark: Mark): Verdict => ({ stars: null, score, marks: [mark] })
	if (stars === null) return none("star-impossible")
	if (stars === 5 && level !== "ministry") return none("potential-five")
	if (!certifies[level].includes(stars)) return none("star-level")
	return { stars, score, marks: ["star-from-score"] }
}

function starsOf(number: number): Stars | null {
	return number === 3 || number === 4 || number === 5 ? number : null
}
