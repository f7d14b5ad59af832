import { fold } from "../text/fold"
import { wordsOf } from "../text/words"

/** Documents in which a written word stands, as one stretch of `docs` and `places`. */
export interface TermIndex {
	/** Written words by number. */
	forms: readonly string[]
	folded: readonly string[]
	numberOf: ReadonlyMap<string, number>
	/** Written words without their marks, each once, in order of their letters. */
	letters: readonly string[]
	/** Numbers of the written words of each of `letters`. */
	formsOf: readonly (readonly number[])[]
	placeOf: ReadonlyMap<string, number>
	/** Where the stretch of each written word begins; one more for the end of the last. */
	starts: Uint32Array
	docs: Uint32Array
	/** Field (high 4 bits) and position in it (low 12). */
	places: Uint16Array
}

/** The texts of a collection, ready to be matched. */
export interface Matchable {
	index: TermIndex
	docCount: number
	/** By field, in the order of the collection's fields. */
	weak: readonly boolean[]
	/** Words of each document's name. */
	nameWords: Uint8Array
}

export const FIELD_BITS = 12
const LAST_POSITION = (1 << FIELD_BITS) - 1
/** Texts of one field stand this far apart, so that words of two never seem to be neighbours. */
const GAP = 8

/** Takes documents one by one, in the order of their numbers. */
export class TermIndexBuilder {
	readonly #numberOf = new Map<string, number>()
	readonly #forms: string[] = []
	/** Pieces of text between spaces come again and again; cutting and folding them is the work. */
	readonly #cut = new Map<string, readonly number[]>()
	readonly #terms = new Growing(Uint32Array)
	readonly #docs = new Growing(Uint32Array)
	readonly #places = new Growing(Uint16Array)

	/** Adds the texts of one field; tells how many words they have. */
	add(doc: number, field: number, texts: readonly string[]): number {
		let position = 0
		let words = 0
		for (const text of texts) {
			for (const piece of text.split(/\s+/)) {
				for (const term of this.#termsOf(piece)) {
					this.#terms.push(term)
					this.#docs.push(doc)
					this.#places.push((field << FIELD_BITS) | Math.min(position++, LAST_POSITION))
					words++
				}
			}
			position += GAP
		}
		return words
	}

	#termsOf(piece: string): readonly number[] {
		const known = this.#cut.get(piece)
		if (known) return known
		const terms = wordsOf(piece).map(({ form }) => this.#numberFor(form))
		this.#cut.set(piece, terms)
		return terms
	}

	#numberFor(form: string): number {
		const known = this.#numberOf.get(form)
		if (known !== undefined) return known
		this.#numberOf.set(form, this.#forms.length)
		this.#forms.push(form)
		return this.#forms.length - 1
	}

	finish(): TermIndex {
		const forms = this.#forms
		const folded = forms.map(fold)
		const letters = [...new Set(folded)].sort()
		const placeOf = new Map(letters.map((word, place) => [word, place]))
		const formsOf: number[][] = letters.map(() => [])
		folded.forEach((word, number) => {
			formsOf[placeOf.get(word) ?? 0]?.push(number)
		})
		return { forms, folded, numberOf: this.#numberOf, letters, formsOf, placeOf, ...this.#sorted() }
	}

	/** Occurrences by word; documents stay in their order (a counting sort is stable). */
	#sorted(): Pick<TermIndex, "starts" | "docs" | "places"> {
		const terms = this.#terms.values()
		const from = { docs: this.#docs.values(), places: this.#places.values() }
		const starts = new Uint32Array(this.#forms.length + 1)
		for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1
		for (let term = 1; term < starts.length; term++)
			starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0)
		const next = starts.slice()
		const docs = new Uint32Array(terms.length)
		const places = new Uint16Array(terms.length)
		for (let at = 0; at < terms.length; at++) {
			const term = terms[at] ?? 0
			const to = next[term] ?? 0
			next[term] = to + 1
			docs[to] = from.docs[at] ?? 0
			places[to] = from.places[at] ?? 0
		}
		return { starts, docs, places }
	}
}

/** A typed array that doubles when it is full. */
class Growing<A extends Uint32Array | Uint16Array> {
	#array: A
	#length = 0

	constructor(private readonly make: new (length: number) => A) {
		this.#array = new make(1024)
	}

	push(value: number): void {
		if (this.#length === this.#array.length) {
			const larger = new this.make(this.#length * 2)
			larger.set(this.#array)
			this.#array = larger
		}
		this.#array[this.#length++] = value
	}

	values(): A {
		return this.#array.subarray(0, this.#length) as A
	}
}
