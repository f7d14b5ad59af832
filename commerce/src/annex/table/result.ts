import { nothingRead, type Reading, readResult } from "../stars/reading"
import type { Field } from "./field"

/** The result of a line from whichever columns the annex has. */
export function resultOf(cell: (field: Field) => string, ofSection: string): Reading {
	const ticked = ([3, 4, 5] as const).filter((stars) => isTick(cell(`stars-${stars}`)))
	const readings = [
		readResult(cell("stars"), "stars"),
		readResult(cell("score"), "score"),
		readResult(cell("result"), "result"),
		...ticked.map((stars): Reading => ({ ...nothingRead, stars, score: scoreOf(cell, stars) })),
	]
	const merged = merge(readings)
	if (merged.stars !== null || merged.potential) return merged
	const above = readResult(ofSection, "stars")
	return { ...merged, stars: above.stars, potential: above.potential }
}

function merge(readings: readonly Reading[]): Reading {
	const stars = [...new Set(readings.flatMap(({ stars }) => stars ?? []))]
	return {
		// Two columns that tell different stars make none that exists.
		stars: stars.length > 1 ? 0 : (stars[0] ?? null),
		score: readings.find(({ score }) => score !== null)?.score ?? null,
		potential: readings.some(({ potential }) => potential),
		unreadable: readings.some(({ unreadable }) => unreadable),
	}
}

/** A cross, or the points themselves, below a heading "4 sao". */
const isTick = (text: string): boolean => text !== "" && !/^[-–0]+$/.test(text)

function scoreOf(cell: (field: Field) => string, stars: 3 | 4 | 5): number | null {
	const { score } = readResult(cell(`stars-${stars}`), "score")
	return score !== null && score > 5 ? score : null
}
