import type { Fields } from "../documents/fields"
import type { SearchDocBase } from "../port"
import { buildGeneration, type Generation } from "./generation"

/** One collection: the generation that answers, and its successor while it is being built. */
export class Shelf<D extends SearchDocBase> {
	#now: Generation<D> | null = null
	/** Writes follow each other: each starts from what the one before has left. */
	#writing: Promise<unknown> = Promise.resolve()

	constructor(private readonly fields: Fields<D>) {}

	get now(): Generation<D> | null {
		return this.#now
	}

	/** Builds from the documents `change` makes of the present ones, then switches to it at once. */
	write(change: (docs: readonly D[]) => Promise<D[]> | D[]): Promise<Generation<D>> {
		const written = this.#writing.then(async () => {
			const docs = await change(this.#now?.docs ?? [])
			this.#now = await buildGeneration(docs, this.fields)
			return this.#now
		})
		// A write that failed leaves the generation as it was, and the next one is free to try.
		this.#writing = written.catch(() => undefined)
		return written
	}
}
