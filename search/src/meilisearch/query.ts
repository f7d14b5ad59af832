import type { FederatedMultiSearchParams } from "meilisearch"
import { fieldsOf } from "../documents/fields"
import type { Reading, ReadingTarget, StageName } from "../plan/query-plan"
import type { Collection, Filter, RangeField, SortKey, TermField } from "../port"
import type { CheckedRequest } from "../request/check"
import { codedText } from "./document"
import { filterText } from "./filter"

/** Readings that are asked for at once. */
export interface Asked {
	name: StageName
	readings: readonly Reading[]
	/** Words may be missing, the most frequent first. */
	loose?: boolean
}

export interface Executing {
	/** The index to ask. */
	index: string
	request: CheckedRequest
	/** Null: browse. */
	stage: Asked | null
	filters: readonly Filter[]
	facets: readonly (TermField | RangeField)[]
	/** Only counts are wanted. */
	countOnly: boolean
}

/** All readings of a stage as one federated search: what they find is counted once, on their union. */
export function federated(executing: Executing) {
	const { index, request, stage, filters, facets, countOnly } = executing
	const { page, pageSize, collection, adult } = request
	const shared = {
		indexUid: index,
		filter: filterText(filters, adult),
		attributesToRetrieve: ["doc"],
		...sorted(request),
	}
	const queries = stage
		? stage.readings.map((reading) => ({
				...shared,
				q: queryText(reading),
				attributesToSearchOn: attributesOf(collection, reading.on),
				matchingStrategy: stage.loose ? ("frequency" as const) : ("all" as const),
				federationOptions: { weight: request.sort === "relevance" ? reading.weight : 1 },
			}))
		: [{ ...shared, q: "", federationOptions: { weight: 1 } }]
	return {
		federation: {
			// With pages, not limits, the total is counted and not estimated.
			page: countOnly ? 1 : page,
			hitsPerPage: countOnly ? 1 : pageSize,
			...(facets.length > 0 && { facetsByIndex: { [index]: [...facets] } }),
		},
		queries,
	} satisfies FederatedMultiSearchParams & { federation: { page: number; hitsPerPage: number } }
}

/** "coded" needs the words in code. A space at the end says that the last word is whole. */
function queryText({ text, on, prefix }: Reading): string {
	const words = on.every((target) => target === "coded") ? codedText(text) : text
	return prefix ? words : `${words} `
}

function attributesOf(collection: Collection, on: readonly ReadingTarget[]): string[] {
	const { texts } = fieldsOf[collection]
	const strong = texts.filter(({ weak }) => !weak).map(({ name }) => name)
	const weak = texts.filter(({ weak }) => weak).map(({ name }) => name)
	const of: Record<ReadingTarget, string[]> = {
		strong,
		weak: [...strong, ...weak],
		coded: ["viName", "viRest"],
		fuzzy: ["fuzzy"],
	}
	return [...new Set(on.flatMap((target) => of[target]))]
}

const SORTS: Partial<Record<SortKey, string>> = {
	"price-asc": "priceVnd:asc",
	"price-desc": "priceVnd:desc",
	stars: "stars:desc",
	name: "nameSort:asc",
}

function sorted({ sort, near, collection }: CheckedRequest): { sort?: string[] } {
	if (sort === "relevance") return {}
	if (sort === "distance" && near)
		return { sort: [`_geoPoint(${near.lat}, ${near.lng}):asc`, "id:asc"] }
	const newest = collection === "stories" ? "publishedAt:desc" : "recognisedAt:desc"
	return { sort: [SORTS[sort] ?? newest, "id:asc"] }
}
