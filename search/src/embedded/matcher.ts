import type { Reading, ReadingKind } from "../plan/query-plan"
import { distanceCost, missingCost, UNIT } from "./cost"
import { Gatherer } from "./gatherer"
import { Occurrences } from "./occurrences"
import { FIELD_BITS, type Matchable } from "./term-index"

/**
 * What a document costs more because the words that found it are not the typed ones. A synonym said
 * in one breath is better than the typed words far apart.
 */
const READING_COST: Record<ReadingKind, number> = {
	typed: 0,
	spelling: 0,
	decoded: 0,
	translated: 0,
	synonym: 3 * UNIT.distance,
	split: 2 * UNIT.penalty,
	joined: 2 * UNIT.penalty,
	sound: 4 * UNIT.penalty,
}
const MOST_WORDS = 10
const POSITION = (1 << FIELD_BITS) - 1

/** What the words of a query found: the cost of each document that was found. */
export interface Found {
	docs: number[]
	/** By document; infinite for those that were not found. */
	costs: Float64Array
	/** By document: where the first word stands in the name. */
	positions: Uint8Array
}

/** Finds documents by readings. Its working memory is used again: what one match found, the next forgets. */
export class Matcher {
	readonly #occurrences: Occurrences
	readonly #gatherer: Gatherer
	readonly #found: Found

	constructor(private readonly texts: Matchable) {
		const { docCount } = texts
		this.#occurrences = new Occurrences(docCount, MOST_WORDS)
		this.#gatherer = new Gatherer(texts, this.#occurrences)
		this.#found = {
			docs: [],
			costs: new Float64Array(docCount).fill(Number.POSITIVE_INFINITY),
			positions: new Uint8Array(docCount),
		}
	}

	/** Documents that hold every word of a reading (`relaxed`: at least one), but those `excluded`. */
	match(readings: readonly Reading[], relaxed: boolean, excluded: Uint8Array | null): Found {
		const found = this.#found
		for (const doc of found.docs) found.costs[doc] = Number.POSITIVE_INFINITY
		found.docs = []
		for (const reading of withoutCovered(readings)) this.#read(reading, relaxed, excluded)
		return relaxed ? fewestMissing(found) : found
	}

	/** Whether a reading finds anything but what is `excluded`. */
	finds(reading: Reading, excluded: Uint8Array | null): boolean {
		const forms = formsOf(reading)
		return forms.length > 0 && this.#gatherer.gather(reading, forms, false, excluded).length > 0
	}

	#read(reading: Reading, relaxed: boolean, excluded: Uint8Array | null): void {
		const forms = formsOf(reading)
		if (forms.length === 0) return
		const found = this.#found
		const extra = READING_COST[reading.why]
		for (const doc of this.#gatherer.gather(reading, forms, relaxed, excluded)) {
			const cost = this.#cost(doc, forms.length) + extra
			const before = found.costs[doc] ?? Number.POSITIVE_INFINITY
			if (before === Number.POSITIVE_INFINITY) found.docs.push(doc)
			if (cost < before) {
				found.costs[doc] = cost
				found.positions[doc] = this.#occurrences.firstInName(0, doc)
			}
		}
	}

	/** The cheapest way to read the words in a document, one occurrence of each. */
	#cost(doc: number, words: number): number {
		const { heads, next, places, own, total } = this.#occurrences.tables
		let before = -1
		let missing = 0
		for (let word = 0; word < words; word++) {
			const head = heads[word]?.[doc] ?? -1
			if (head === -1) {
				missing++
				continue
			}
			for (let at = head; at !== -1; at = next[at] ?? -1) {
				const place = places[at] ?? 0
				let least = before === -1 ? 0 : Number.POSITIVE_INFINITY
				for (let other = before; other !== -1; other = next[other] ?? -1) {
					const from = places[other] ?? 0
					const sum =
						(total[other] ?? 0) +
						distanceCost(
							from & POSITION,
							place & POSITION,
							from >> FIELD_BITS === place >> FIELD_BITS,
						)
					if (sum < least) least = sum
				}
				total[at] = least + (own[at] ?? 0)
			}
			before = head
		}
		let least = Number.POSITIVE_INFINITY
		for (let at = before; at !== -1; at = next[at] ?? -1) least = Math.min(least, total[at] ?? 0)
		const wholeName =
			missing === 0 &&
			this.texts.nameWords[doc] === words &&
			this.#occurrences.firstInName(0, doc) === 0 &&
			least < UNIT.field
		return least + missingCost(missing) + (wholeName ? 0 : UNIT.exact)
	}
}

const formsOf = ({ text }: Reading): string[] =>
	text.split(" ").filter(Boolean).slice(0, MOST_WORDS)

/** "strong" finds what "coded" finds, at the same cost: words with the same marks cost nothing there. */
function withoutCovered(readings: readonly Reading[]): readonly Reading[] {
	return readings.filter(
		({ text, on, why, prefix }) =>
			on.some((target) => target !== "coded") ||
			!readings.some(
				(other) =>
					other.text === text &&
					other.why === why &&
					other.prefix === prefix &&
					other.on.includes("strong"),
			),
	)
}

/** Only the documents that miss as few words as any. */
function fewestMissing(found: Found): Found {
	const missing = (doc: number) => Math.floor((found.costs[doc] ?? 0) / UNIT.missing)
	const fewest = found.docs.reduce((least, doc) => Math.min(least, missing(doc)), 9)
	return { ...found, docs: found.docs.filter((doc) => missing(doc) === fewest) }
}
