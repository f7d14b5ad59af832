import { wordsOf } from "../text/words"

const NO_FORMS: readonly string[] = []

/**
 * What the documents of a collection say, without saying which says it: it tells a plan which
 * readings of a query can find something. Built from the strong texts only.
 */
export class Vocabulary {
	readonly #forms = new Map<string, Set<string>>()
	readonly #number = new Map<string, number>()
	readonly #pairs = new Set<number>()
	/** Names of sets, makers and places come thousands of times; one time teaches all. */
	readonly #seen = new Set<string>()
	#sorted: string[] | null = null

	static of(texts: Iterable<string>): Vocabulary {
		const vocabulary = new Vocabulary()
		for (const text of texts) vocabulary.add(text)
		return vocabulary
	}

	add(text: string): void {
		if (this.#seen.has(text)) return
		this.#seen.add(text)
		let before = -1
		for (const { form, folded } of wordsOf(text)) {
			const number = this.#learn(form, folded)
			if (before >= 0) this.#pairs.add(pairKey(before, number))
			before = number
		}
	}

	#learn(form: string, folded: string): number {
		const known = this.#number.get(folded)
		if (known !== undefined) {
			this.#forms.get(folded)?.add(form)
			return known
		}
		this.#sorted = null
		this.#forms.set(folded, new Set([form]))
		this.#number.set(folded, this.#number.size)
		return this.#number.size - 1
	}

	/** Some document says the word, whatever its marks. */
	has(folded: string): boolean {
		return this.#number.has(folded)
	}

	/** Some document says the word with these marks. */
	hasForm(form: string, folded: string): boolean {
		return this.#forms.get(folded)?.has(form) ?? false
	}

	formsOf(folded: string): readonly string[] {
		const forms = this.#forms.get(folded)
		return forms ? [...forms] : NO_FORMS
	}

	/** Some document says the two words one after the other, whatever their marks. */
	hasPair(before: string, after: string): boolean {
		const a = this.#number.get(before)
		const b = this.#number.get(after)
		return a !== undefined && b !== undefined && this.#pairs.has(pairKey(a, b))
	}

	/** Every word without marks, in order of its letters. */
	words(): readonly string[] {
		this.#sorted ??= [...this.#number.keys()].sort()
		return this.#sorted
	}

	/** Every two words that stand one after the other somewhere. */
	*pairs(): Generator<readonly [string, string]> {
		const words = [...this.#number.keys()]
		for (const key of this.#pairs)
			yield [words[Math.floor(key / PAIR)] ?? "", words[key % PAIR] ?? ""]
	}

	/** Some word begins so. */
	hasBeginning(folded: string): boolean {
		const words = this.words()
		let low = 0
		let high = words.length
		while (low < high) {
			const middle = (low + high) >> 1
			if ((words[middle] ?? "") < folded) low = middle + 1
			else high = middle
		}
		return words[low]?.startsWith(folded) ?? false
	}
}

/** Two numbers in one, exact as long as there are fewer words than this. */
const PAIR = 2 ** 26
const pairKey = (before: number, after: number) => before * PAIR + after
