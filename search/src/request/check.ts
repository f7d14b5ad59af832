import { fieldsOf } from "../documents/fields"
import { BadSearchRequest, type Filter, type SearchRequest, type SortKey } from "../port"
import { isPoint } from "./geo"

/** A request that every engine can execute, with its defaults. */
export type CheckedRequest = Required<Omit<SearchRequest, "near" | "highlight" | "signal">> &
	Pick<SearchRequest, "near" | "highlight" | "signal">

const MOST_VALUES = 200
const DEEPEST = 1000
const LARGEST_PAGE = 48
const MOST_FACETS = 200

/** Refuses what makes no sense, with the reason, before any engine sees it. */
export function checkRequest(request: SearchRequest): CheckedRequest {
	const { collection, q, near, highlight, signal } = request
	if (!Object.hasOwn(fieldsOf, collection)) refuse(`no collection ${collection}`)
	const checked: CheckedRequest = {
		collection,
		q,
		filters: request.filters ?? [],
		facets: [...new Set(request.facets ?? [])],
		facetLimit: request.facetLimit ?? 100,
		stats: request.stats ?? [],
		sort: request.sort ?? "relevance",
		page: request.page ?? 1,
		pageSize: request.pageSize ?? 24,
		adult: request.adult ?? false,
		typing: request.typing ?? !/\s$/.test(q),
		verbatim: request.verbatim ?? false,
		...(near && { near }),
		...(highlight && { highlight }),
		...(signal && { signal }),
	}
	checkPage(checked)
	checkSort(checked)
	for (const filter of checked.filters) checkFilter(checked, filter)
	const { terms, ranges } = fieldsOf[collection]
	for (const field of checked.facets)
		if (!Object.hasOwn(terms, field)) refuse(`${collection} have no facet ${field}`)
	for (const field of checked.stats)
		if (!Object.hasOwn(ranges, field)) refuse(`${collection} have no range ${field}`)
	return checked
}

function checkPage({ page, pageSize, facetLimit }: CheckedRequest): void {
	if (!Number.isInteger(page) || page < 1) refuse(`page ${page}`)
	if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > LARGEST_PAGE)
		refuse(`a page of ${pageSize}`)
	if (page * pageSize > DEEPEST) refuse(`page ${page} is deeper than ${DEEPEST} results`)
	if (!Number.isInteger(facetLimit) || facetLimit < 1 || facetLimit > MOST_FACETS)
		refuse(`${facetLimit} values of a facet`)
}

/** Orders that every kind of document has. */
const COMMON: ReadonlySet<SortKey> = new Set(["relevance", "name", "distance"])

function checkSort({ collection, sort, near }: CheckedRequest): void {
	if (!COMMON.has(sort) && !Object.hasOwn(fieldsOf[collection].sorts, sort))
		refuse(`${collection} have no order ${sort}`)
	if (sort === "distance" && !near) refuse("distance from where?")
	if (near && !isPoint(near)) refuse(`near ${near.lat}, ${near.lng}`)
}

function checkFilter({ collection }: CheckedRequest, filter: Filter): void {
	const { terms, ranges } = fieldsOf[collection]
	if ("anyOf" in filter) {
		if (!Object.hasOwn(terms, filter.field)) refuse(`${collection} have no field ${filter.field}`)
		if (filter.anyOf.length === 0 || filter.anyOf.length > MOST_VALUES)
			refuse(`${filter.anyOf.length} values for ${filter.field}`)
	} else if ("field" in filter) {
		if (!Object.hasOwn(ranges, filter.field)) refuse(`${collection} have no range ${filter.field}`)
		const ends = [filter.gte, filter.lte].filter((end) => end !== undefined)
		if (ends.length === 0 || !ends.every(Number.isFinite)) refuse(`the range of ${filter.field}`)
	} else if ("geoRadius" in filter) {
		const { metres } = filter.geoRadius
		if (!isPoint(filter.geoRadius)) refuse("the middle of the circle")
		if (!(metres > 0 && metres <= 20_100_000)) refuse(`a circle of ${metres} metres`)
	} else {
		const { north, east, south, west } = filter.geoBox
		if (!isPoint({ lat: north, lng: east }) || !isPoint({ lat: south, lng: west }))
			refuse("the corners of the box")
		if (south > north) refuse("a box whose south is north of its north")
	}
}

function refuse(why: string): never {
	throw new BadSearchRequest(why)
}
