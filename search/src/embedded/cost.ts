/**
 * How badly words match, as one whole number: less is better, and a higher part outweighs all lower
 * ones. From high to low: missing words, penalties, distance between words, rank of fields, exactness.
 */
export const UNIT = {
	exact: 1,
	field: 1 << 2,
	distance: 1 << 9,
	penalty: 1 << 15,
	missing: 1 << 22,
}
const MOST_MISSING = 7

/** Words of one field next to each other in the order they were asked cost nothing. */
const FAR = 7

export function missingCost(words: number): number {
	return Math.min(words, MOST_MISSING) * UNIT.missing
}

/** What two occurrences in one field, or in two, cost as neighbours. */
export function distanceCost(before: number, after: number, sameField: boolean): number {
	if (!sameField) return FAR * UNIT.distance
	const steps = after - before
	const far = steps > 0 ? steps - 1 : -steps || FAR
	return Math.min(far, FAR) * UNIT.distance
}

const COARSE = 64
const RANKS = 2 ** 19
/** The name begins with the first word, holds it, or does not. */
const PLACES = 4

/** The order of documents: words first, then whether the name begins so, then what is on offer. */
export function orderKey(cost: number, position: number, coarse: number, rank: number): number {
	const place = position === 0 ? 0 : position < 255 ? 1 : 2
	return ((cost * PLACES + place) * COARSE + Math.min(coarse, COARSE - 1)) * RANKS + rank
}

export const rankOfKey = (key: number): number => key % RANKS
export const MOST_DOCUMENTS = RANKS
