import { collections, fieldsOf } from "../../../../search/src/documents/fields"
import type { Collection, Filter, SearchRequest, SortKey } from "../../../../search/src/port"
import { type FacetKind, facetsOf } from "../../../lib/search/facets"
import { MAX_PRICE, MAX_TEXT } from "../../../lib/search/state"
import type { Parsed } from "../../../lib/shop/forms"
import { t } from "../../../lib/strings"
import { Params } from "./params"

const DEEPEST = 1_000
const LARGEST_PAGE = 48
const PAGE_SIZE = 24
const MOST_METRES = 1_000_000

/** Reads the parameters of `/api/search`: a request any engine can execute, or what is wrong where. */
export function readQuestion(query: URLSearchParams): Parsed<SearchRequest> {
	const params = new Params(query)
	const collection = params.oneOf("c", collections) ?? "products"
	const near = params.point("near")
	const request: SearchRequest = {
		collection,
		q: params.text("q", MAX_TEXT),
		filters: [
			...choices(params, collection),
			...price(params, collection),
			...around(params, near),
		],
		facets: counted(params, collection),
		stats: collection === "products" ? ["priceVnd"] : [],
		sort: order(params, collection, near !== null),
		...pages(params),
		...(near && { near }),
		adult: params.oneOf("age", ["18"]) !== null,
		verbatim: params.oneOf("verbatim", ["1"]) !== null,
		highlight: { fields: ["name"] },
	}
	params.refuseOthers()
	const { problems } = params
	return problems.length > 0 ? { kind: "refused", problems } : { kind: "ok", value: request }
}

function choices(params: Params, collection: Collection): Filter[] {
	return facetsOf(collection).flatMap((kind) => {
		const values = params.many(kind.name)
		if (!values) return []
		if (!values.every((value) => kind.value.test(value))) params.refuse(kind.name, t("api.shape"))
		return [{ field: kind.field, anyOf: values.map((value) => inEngine(kind, value)) }]
	})
}

/** A value as engines hold it: addresses know only words. */
function inEngine({ field }: FacetKind, value: string): string | number | boolean {
	if (field === "stars" || field === "seasonMonth") return Number(value)
	if (field === "available" || field === "wholesale") return value === "1"
	return value
}

function price(params: Params, collection: Collection): Filter[] {
	if (collection !== "products") return []
	const gte = params.whole("priceMin", 0, MAX_PRICE)
	const lte = params.whole("priceMax", 0, MAX_PRICE)
	if (gte === null && lte === null) return []
	if (gte !== null && lte !== null && gte > lte) params.refuse("priceMax", t("api.reversed"))
	return [{ field: "priceVnd", ...(gte !== null && { gte }), ...(lte !== null && { lte }) }]
}

function around(params: Params, near: SearchRequest["near"] | null): Filter[] {
	const metres = params.whole("radius", 1, MOST_METRES)
	if (metres === null) return []
	if (near) return [{ geoRadius: { ...near, metres } }]
	params.refuse("radius", t("api.needs_near"))
	return []
}

/** Which choices are counted: those named, all when none is named, none for an empty name. */
function counted(params: Params, collection: Collection): SearchRequest["facets"] {
	const kinds = facetsOf(collection)
	const names = params.many("facets")?.filter((name) => name !== "")
	if (!names) return kinds.map(({ field }) => field)
	const known = kinds.filter(({ name }) => names.includes(name))
	if (known.length < names.length)
		params.refuse("facets", t("api.some_of", { list: kinds.map(({ name }) => name).join(", ") }))
	return known.map(({ field }) => field)
}

function order(params: Params, collection: Collection, hasNear: boolean): SortKey {
	const own = Object.keys(fieldsOf[collection].sorts) as SortKey[]
	const sort = params.oneOf("sort", ["relevance", ...own, "name", "distance"]) ?? "relevance"
	if (sort === "distance" && !hasNear) params.refuse("sort", t("api.needs_near"))
	return sort
}

function pages(params: Params): { page: number; pageSize: number } {
	const page = params.whole("page", 1, DEEPEST) ?? 1
	const pageSize = params.whole("pageSize", 1, LARGEST_PAGE) ?? PAGE_SIZE
	if (page * pageSize > DEEPEST) params.refuse("page", t("api.deep", { n: DEEPEST }))
	return { page, pageSize }
}
