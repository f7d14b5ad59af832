import { UNIT } from "./cost"
import { FIELD_BITS } from "./term-index"

const POSITION = (1 << FIELD_BITS) - 1
const NONE = -1

/** Tables of occurrences: `heads[word][doc]` is the first of a chain that `next` leads along. */
export interface Tables {
	heads: Int32Array[]
	next: Int32Array
	places: Uint16Array
	/** What an occurrence costs by itself, and with the cheapest of the words before it. */
	own: Int32Array
	total: Float64Array
}

/** Where the words of one reading stand, by word and document. */
export class Occurrences {
	#count = 0
	readonly tables: Tables

	constructor(docCount: number, words: number) {
		this.tables = {
			heads: Array.from({ length: words }, () => new Int32Array(docCount)),
			next: new Int32Array(4096),
			places: new Uint16Array(4096),
			own: new Int32Array(4096),
			total: new Float64Array(4096),
		}
	}

	clear(words: number): void {
		this.#count = 0
		for (const head of this.tables.heads.slice(0, words)) head.fill(NONE)
	}

	add(word: number, doc: number, place: number, penalty: number, begun: boolean): void {
		const { tables } = this
		if (this.#count === tables.next.length) this.#grow()
		const head = tables.heads[word]
		if (!head) return
		const at = this.#count++
		tables.next[at] = head[doc] ?? NONE
		tables.places[at] = place
		tables.own[at] =
			penalty * UNIT.penalty + (place >> FIELD_BITS) * UNIT.field + (begun ? UNIT.exact : 0)
		head[doc] = at
	}

	/** Where a word first stands in the name of a document; 255 when it does not. */
	firstInName(word: number, doc: number): number {
		const { heads, next, places } = this.tables
		let first = 255
		for (let at = heads[word]?.[doc] ?? NONE; at !== NONE; at = next[at] ?? NONE) {
			const place = places[at] ?? 0
			if (place >> FIELD_BITS === 0) first = Math.min(first, place & POSITION)
		}
		return first
	}

	#grow(): void {
		const { tables } = this
		const size = tables.next.length * 2
		tables.next = copy(tables.next, new Int32Array(size))
		tables.places = copy(tables.places, new Uint16Array(size))
		tables.own = copy(tables.own, new Int32Array(size))
		tables.total = new Float64Array(size)
	}
}

function copy<A extends Int32Array | Uint16Array>(from: A, to: A): A {
	to.set(from)
	return to
}
