import type { ProductDoc } from "../port"
import type { Phrase } from "../request/suggest"

/** Sets and tags of products, with how many products have them, for all readers and for adults. */
export class Phrases {
	readonly #open = new Map<string, number>()
	readonly #all = new Map<string, number>()

	constructor(products: readonly ProductDoc[]) {
		for (const { productSet, tags = [], ageRestricted } of products)
			for (const text of new Set([productSet, ...tags])) {
				if (text === "") continue
				this.#all.set(text, (this.#all.get(text) ?? 0) + 1)
				if (!ageRestricted) this.#open.set(text, (this.#open.get(text) ?? 0) + 1)
			}
	}

	list(adult: boolean): Phrase[] {
		return Array.from(adult ? this.#all : this.#open, ([text, count]) => ({ text, count }))
	}
}
