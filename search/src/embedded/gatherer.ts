import type { Reading } from "../plan/query-plan"
import { type Candidate, candidatesOf, PENALTY } from "./candidates"
import type { Occurrences } from "./occurrences"
import { FIELD_BITS, type Matchable, type TermIndex } from "./term-index"

/** Looking up a document in a long stretch pays off from so many occurrences for each document. */
const LONG = 24

/** Collects where the words of a reading stand, and which documents hold them. */
export class Gatherer {
	/** By document: how many words it has so far. */
	readonly #seen: Uint8Array
	#matching: number[] = []
	#step = 0
	#word = 0
	#relaxed = false
	#weakToo = false
	#excluded: Uint8Array | null = null

	constructor(
		private readonly texts: Matchable,
		private readonly occurrences: Occurrences,
	) {
		this.#seen = new Uint8Array(texts.docCount)
	}

	/** Documents that hold every word (`relaxed`: at least one), but those `excluded`. */
	gather(
		{ on, prefix }: Reading,
		forms: readonly string[],
		relaxed: boolean,
		excluded: Uint8Array | null,
	): number[] {
		const { index } = this.texts
		const words = forms.map((form, word) => {
			const candidates = candidatesOf(index, form, on, prefix && word === forms.length - 1)
			const size = candidates.reduce((sum, { term }) => sum + sizeOf(index, term), 0)
			return { word, candidates, size }
		})
		if (!relaxed && words.some(({ size }) => size === 0)) return []
		this.occurrences.clear(forms.length)
		this.#seen.fill(0)
		this.#relaxed = relaxed
		this.#weakToo = on.includes("weak")
		this.#excluded = excluded
		this.#matching = []
		// The rarest word first: what it does not find need not be remembered for the others.
		words.sort((a, b) => a.size - b.size)
		for (const [step, { word, candidates }] of words.entries()) {
			const before = this.#matching
			this.#step = step
			this.#word = word
			if (!relaxed) this.#matching = []
			for (const candidate of candidates) this.#visit(candidate, before)
			if (!relaxed && this.#matching.length === 0) break
		}
		return this.#matching
	}

	/** Takes the occurrences of a word, all of them or those in documents found `before`. */
	#visit(candidate: Candidate, before: readonly number[]): void {
		const { starts, docs } = this.texts.index
		const start = starts[candidate.term] ?? 0
		const end = starts[candidate.term + 1] ?? 0
		if (this.#relaxed || this.#step === 0 || before.length * LONG > end - start) {
			this.#take(start, end, candidate)
			return
		}
		for (const doc of before) {
			const first = firstOf(docs, doc, start, end)
			let last = first
			while (last < end && docs[last] === doc) last++
			if (last > first) this.#take(first, last, candidate)
		}
	}

	/** The innermost loop of every search: what it uses is at hand. */
	#take(start: number, end: number, { penalty, begun }: Candidate): void {
		const { weak } = this.texts
		const { docs, places } = this.texts.index
		const seen = this.#seen
		const excluded = this.#excluded
		const matching = this.#matching
		const { occurrences } = this
		const word = this.#word
		const weakToo = this.#weakToo
		// `relaxed` takes whatever has a word, and counts no steps.
		const step = this.#relaxed ? 0 : this.#step
		const weakCost = penalty + PENALTY.weakField
		for (let at = start; at < end; at++) {
			const doc = docs[at] ?? 0
			const have = seen[doc] ?? 0
			if (have < step || (excluded !== null && excluded[doc] === 1)) continue
			const place = places[at] ?? 0
			const isWeak = weak[place >> FIELD_BITS] === true
			if (isWeak && !weakToo) continue
			if (have === step) {
				seen[doc] = step + 1
				matching.push(doc)
			}
			occurrences.add(word, doc, place, isWeak ? weakCost : penalty, begun)
		}
	}
}

const sizeOf = ({ starts }: TermIndex, term: number) =>
	(starts[term + 1] ?? 0) - (starts[term] ?? 0)

/** The first place from `low` whose document is not before `doc`. */
function firstOf(docs: Uint32Array, doc: number, from: number, end: number): number {
	let low = from
	let high = end
	while (low < high) {
		const middle = (low + high) >> 1
		if ((docs[middle] ?? 0) < doc) low = middle + 1
		else high = middle
	}
	return low
}
