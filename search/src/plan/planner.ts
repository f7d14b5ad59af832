import type { CommuneRecord, ProvinceRecord } from "../../../commerce/src/domain/export"
import type { Planner } from "../request/planner"
import { intentsOf } from "./intent-filters"
import { lexicon } from "./lexicon"
import { placeNames } from "./places"
import { planQuery } from "./plan"

/** Reads queries with the words of the settings and the places of a catalogue. */
export function plannerOf(
	provinces: readonly ProvinceRecord[],
	communes: readonly CommuneRecord[],
): Planner {
	const words = lexicon()
	const places = placeNames(provinces, communes, words.places)
	return (q, { collection, ...asked }) =>
		planQuery(q, { lexicon: words, places, can: intentsOf[collection], ...asked })
}
