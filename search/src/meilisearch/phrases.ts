import type { Meilisearch } from "meilisearch"
import type { Phrase } from "../request/suggest"
import { filterText } from "./filter"

const FIELDS = ["productSet", "tags"]

/** Sets and tags of products that may begin with what was typed; the caller keeps those that do. */
export async function phrasesFor(
	client: Meilisearch,
	index: string,
	q: string,
	adult: boolean,
): Promise<Phrase[]> {
	const found = await Promise.all(
		FIELDS.map((facetName) =>
			client.index(index).searchForFacetValues({
				facetName,
				facetQuery: q,
				filter: filterText([], adult),
			}),
		),
	)
	const counts = new Map<string, number>()
	for (const { value, count } of found.flatMap(({ facetHits }) => facetHits))
		counts.set(value, Math.max(count, counts.get(value) ?? 0))
	return Array.from(counts, ([text, count]) => ({ text, count }))
}
