import { fold } from "../text/fold"
import { isMarked } from "../text/words"
import type { PlanWord, ReadingKind } from "./query-plan"

export interface VariantWord {
	raw: string
	folded: string
	/** The marks are meant as they stand: it is marked, or was put in by us. */
	sure: boolean
}

/** One way to read the query, before it is said where to look for it. */
export interface Variant {
	words: VariantWord[]
	why: ReadingKind
	weight: number
	/** The last word may be unfinished. */
	prefix: boolean
}

/** Words put in the place of others; positions are those of the variant it is made for. */
export interface Change {
	start: number
	end: number
	words: VariantWord[]
	why: ReadingKind
	weight: number
	/** Its last word is still the end of the one that was being typed. */
	open?: boolean
}

/** A word of ours: its marks, or that it has none, are meant. */
export const ownWord = (raw: string): VariantWord => ({ raw, folded: fold(raw), sure: true })

/**
 * The words as typed. Who typed marks anywhere has an input method, and left the other words without
 * marks because they have none ("miến dong"); who typed none may mean any marks.
 */
export function typedVariant(words: readonly PlanWord[], why: ReadingKind): Variant {
	const marks = words.some(({ marked }) => marked)
	return {
		words: words.map(({ raw, folded }) => ({ raw, folded, sure: marks })),
		why,
		weight: 1,
		prefix: words.at(-1)?.prefix ?? false,
	}
}

/** The variant with some of its words changed. Changes must not overlap. */
export function changed(variant: Variant, changes: readonly Change[]): Variant {
	const words = [...variant.words]
	let { prefix, weight, why } = variant
	for (const change of [...changes].sort((a, b) => b.start - a.start)) {
		if (change.end === variant.words.length) prefix &&= change.open ?? false
		words.splice(change.start, change.end - change.start, ...change.words)
		weight *= change.weight
		why = change.why
	}
	return { words, why, weight, prefix }
}

export const textOf = (words: readonly { raw: string }[]) => words.map(({ raw }) => raw).join(" ")

export const hasMarks = (variant: Variant) => variant.words.some(({ raw }) => isMarked(raw))
