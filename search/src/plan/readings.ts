import type { Reading, ReadingTarget } from "./query-plan"
import { hasMarks, textOf, type Variant } from "./variant"

/** What an engine answers in one go without being slow. */
const MOST = 8

/** Beside a reading with its marks the same without them counts half: it must not overtake. */
const WITHOUT_MARKS = 0.5

/** How a variant is looked for when every word of it must be in a strong field. */
export function exactReadings(variant: Variant): Reading[] {
	const put = variant.why === "synonym" || variant.why === "translated"
	if (!hasMarks(variant)) return [reading(variant, ["strong"])]
	const coded = reading(variant, ["coded"])
	// A synonym all of whose words are certain is not also looked for without its marks: "lợn" would
	// bring "lon" and "lớn" to whoever typed "heo".
	if (put && variant.words.every(({ sure }) => sure)) return [coded]
	if (put) return [reading(variant, ["strong"])]
	return [coded, reading(variant, ["strong"], WITHOUT_MARKS)]
}

export function reading(variant: Variant, on: ReadingTarget[], factor = 1): Reading {
	return {
		text: textOf(variant.words),
		on,
		weight: Math.round(variant.weight * factor * 1000) / 1000,
		why: variant.why,
		prefix: variant.prefix,
	}
}

/** Each text at each place once, the first time it comes; no more than an engine can do. */
export function distinct(readings: readonly Reading[]): Reading[] {
	const seen = new Set<string>()
	return readings
		.filter(({ text, on }) => {
			const key = `${on.join("+")} ${text}`
			if (text === "" || seen.has(key)) return false
			seen.add(key)
			return true
		})
		.slice(0, MOST)
}
