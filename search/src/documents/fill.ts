import type { Collection, DocOf, SearchWriter } from "../port"
import type { Documents } from "./documents"
import { collections } from "./fields"

/** Builds every collection anew; one that cannot be built leaves its old generation and throws. */
export async function fill(writer: Pick<SearchWriter, "rebuild">, documents: Documents) {
	const rebuild = <C extends Collection>(collection: C) => {
		const docs: readonly DocOf[C][] = documents[collection]
		return writer.rebuild(collection, each(docs))
	}
	for (const collection of collections) await rebuild(collection)
}

/** Documents in memory, as writers take them. */
export async function* each<D>(docs: readonly D[]): AsyncGenerator<D> {
	yield* docs
}
