import type { Settings } from "meilisearch"
import settings from "../../settings/settings.json"
import type { Collection } from "../port"

/** The settings of a collection's index: typos are forgiven in one attribute only. */
export function settingsOf(collection: Collection): Settings {
	const { common, collections } = settings
	const own = collections[collection]
	return {
		...common,
		...own,
		// What the compiler cannot read out of the file: words of a closed list.
		faceting: { ...common.faceting, sortFacetValuesBy: { "*": "count" } },
		typoTolerance: {
			...common.typoTolerance,
			disableOnAttributes: own.searchableAttributes.filter((name) => name !== "fuzzy"),
		},
	}
}
