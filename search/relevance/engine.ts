import { documentsOf } from "../src/documents/documents"
import { collections } from "../src/documents/fields"
import { EmbeddedSearch } from "../src/embedded/engine"
import { intentsOf } from "../src/plan/intent-filters"
import { lexicon } from "../src/plan/lexicon"
import { placeNames } from "../src/plan/places"
import { planQuery } from "../src/plan/plan"
import type { Collection } from "../src/port"
import type { Planner } from "../src/request/planner"
import { records } from "./catalogue/records"
import { communes, provinces } from "./catalogue/units"

const words = lexicon()
const places = placeNames(provinces, communes, words.places)

/** Reads queries as the shop does, with the places of the seed. */
export const planner: Planner = (q, { collection, ...asked }) =>
	planQuery(q, { lexicon: words, places, can: intentsOf[collection], ...asked })

/** The embedded engine with the whole seed in it, certificates as they stand at an instant. */
export async function seededEngine(at: Date): Promise<EmbeddedSearch> {
	const engine = new EmbeddedSearch(planner)
	const documents = documentsOf(records, at)
	const put = async <C extends Collection>(collection: C) => {
		await engine.rebuild(collection, each(documents[collection]))
	}
	for (const collection of collections) await put(collection)
	return engine
}

async function* each<D>(list: readonly D[]): AsyncGenerator<D> {
	yield* list
}
