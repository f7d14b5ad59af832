import type { Reading, Stage } from "../plan/query-plan"

/** So many words may be missing before any few will do. */
const MOST_MISSING = 2
/** One request asks so many things at most. */
const MOST_READINGS = 24
/** Between two that lack as many words, the one that keeps the earlier words is sooner meant. */
const STEP = 0.01

/**
 * The readings of a stage with fewest words missing first: what Meilisearch drops by itself are the
 * most frequent words, and leaves the name of a village without the goods that were asked for.
 */
export function thinned({ name, readings }: Stage): Stage[] {
	const stages: Stage[] = []
	for (let missing = 1; missing <= MOST_MISSING; missing += 1) {
		const thin = readings.flatMap((reading) => without(reading, missing))
		if (thin.length > 0) stages.push({ name, readings: thin.slice(0, MOST_READINGS) })
	}
	return stages
}

function without(reading: Reading, missing: number): Reading[] {
	const words = reading.text.split(" ")
	if (words.length - missing < 2) return []
	return kept(words.length, words.length - missing).map((places, at) => ({
		...reading,
		text: places.map((place) => words[place]).join(" "),
		weight: Math.max(STEP, reading.weight - at * STEP),
		// Only a last word can be unfinished.
		prefix: reading.prefix && places.at(-1) === words.length - 1,
	}))
}

/** Every way to keep so many of so many, those with the earlier ones first. */
function kept(of: number, count: number, from = 0): number[][] {
	if (count === 0) return [[]]
	const ways: number[][] = []
	for (let first = from; first <= of - count; first += 1)
		for (const rest of kept(of, count - 1, first + 1)) ways.push([first, ...rest])
	return ways
}
