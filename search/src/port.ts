// The search port: one contract, two engines (Meilisearch, embedded). Neutral on purpose: no filter
// strings of an engine, no offsets in bytes, no HTML in answers.

import type { Intent } from "./plan/query-plan"

export type Collection = "products" | "producers" | "places" | "stories"

export interface SearchDocBase {
	/** [A-Za-z0-9_-]{1,200} */
	id: string
	slug: string
	/** The name that is shown (a story's title), NFC. */
	name: string
	/** Brand, regional and former names. */
	altNames?: string[]
	nameEn?: string
	/** Commune, district of the time, old province, province of today, everyday names. */
	placeText?: string[]
	tags?: string[]
	/** Weak text: only searched when the strong text finds nothing. */
	summary?: string
	geo?: { lat: number; lng: number }
}

export type CertStatus = "valid" | "unknown" | "expired" | "none"

export interface ProductDoc extends SearchDocBase {
	productSet: string
	productSetSlug?: string
	/** Slug of one of the six groups. */
	group: string
	producerName?: string
	producerSlug?: string
	producerKind?: string
	ingredients?: string
	/** Slugs of provinces. */
	provinceNow: string
	provinceOld: string
	communeCode?: string
	region: "bac" | "trung" | "nam"
	/** Only of a certificate in term; else 0. */
	stars: 0 | 3 | 4 | 5
	certStatus?: CertStatus
	/** Unix seconds; absent when the date is not known. */
	certExpiresAt?: number
	recognisedAt?: number
	priceVnd?: number
	inStock: boolean
	/** Published, in stock and orderable. */
	available: boolean
	/** Has a supply sheet open to requests. */
	wholesale: boolean
	/** 1..12 */
	seasonMonths?: number[]
	/** Sets 14 and 15: left out unless the request says it is for an adult. */
	ageRestricted: boolean
	/** 0..1000 */
	popularity: number
	createdAt: number
}

export interface ProducerDoc extends SearchDocBase {
	producerKind?: string
	provinceNow?: string
	provinceOld?: string
	communeCode?: string
	productCount: number
	maxStars: 0 | 3 | 4 | 5
}

export interface PlaceDoc extends SearchDocBase {
	/** What it is: a tourism point, a province, a commune. */
	kind: "tourism" | "province" | "commune"
	provinceNow?: string
	provinceOld?: string
	communeCode?: string
	stars?: 0 | 3 | 4 | 5
	productCount?: number
}

export interface StoryDoc extends SearchDocBase {
	kind: string
	provinceNow?: string
	publishedAt?: number
	ageRestricted?: boolean
}

/** The document each collection holds. */
export interface DocOf {
	products: ProductDoc
	producers: ProducerDoc
	places: PlaceDoc
	stories: StoryDoc
}

export type TermField =
	| "group"
	| "productSetSlug"
	| "provinceNow"
	| "provinceOld"
	| "region"
	| "communeCode"
	| "producerSlug"
	| "producerKind"
	| "stars"
	| "certStatus"
	| "inStock"
	| "available"
	| "wholesale"
	| "seasonMonth"
	| "tags"
	| "kind"

export type RangeField = "priceVnd" | "stars" | "recognisedAt" | "certExpiresAt" | "publishedAt"

/** Filters of a request are joined by AND; the values of one by OR. */
export type Filter =
	| { field: TermField; anyOf: (string | number | boolean)[] }
	| { field: RangeField; gte?: number; lte?: number }
	| { geoRadius: { lat: number; lng: number; metres: number } }
	| { geoBox: { north: number; east: number; south: number; west: number } }

export type SortKey =
	| "relevance"
	| "price-asc"
	| "price-desc"
	| "newest"
	| "stars"
	| "name"
	| "distance"

export interface SearchRequest {
	collection: Collection
	/** As typed; "" = browse. */
	q: string
	filters?: Filter[]
	/** Disjunctive: a facet's own filter does not narrow its counts. */
	facets?: TermField[]
	/** Default 100, at most 200. */
	facetLimit?: number
	/** Least and greatest over the result set. */
	stats?: RangeField[]
	/** Other than relevance it orders the whole result set. */
	sort?: SortKey
	/** Needed by sort "distance"; adds distanceM to hits. */
	near?: { lat: number; lng: number }
	/** From 1. */
	page?: number
	/** Default 24, at most 48; page × pageSize ≤ 1,000. */
	pageSize?: number
	/** Alcohol included (default false). */
	adult?: boolean
	/** The last word may be unfinished (default true unless q ends with a space). */
	typing?: boolean
	/** Look for the very words: nothing decoded, taken out or put in their place (default false). */
	verbatim?: boolean
	/** crop in words. */
	highlight?: { fields: string[]; crop?: number }
	signal?: AbortSignal
}

/** The texts of all marks, joined, are the original text. */
export interface Mark {
	text: string
	hit: boolean
}

export interface Hit<D> {
	doc: D
	marks?: Record<string, Mark[]>
	/** Whole metres. */
	distanceM?: number
}

export interface FacetCount {
	value: string
	count: number
	selected: boolean
}

export interface Understood {
	/** approximate: typos or weak text; relaxed: not every word was found. */
	stage: "exact" | "approximate" | "relaxed" | "browse"
	/** "nuowcs mawms" → "nước mắm" */
	decoded?: string
	/** Synonyms that were tried. */
	synonyms?: string[]
	/** What was taken out of q: "ocop 5 sao", "dưới 200k", "ở Huế", "hết hạn". */
	intent?: Intent
	/** With an intent: the words without it, as they are searched for. */
	rest?: string
}

export interface SearchResponse<D> {
	hits: Hit<D>[]
	/** Exact. */
	total: number
	page: number
	pageSize: number
	pages: number
	/** By count, then value in Vietnamese order; chosen values are always there. */
	facets: Partial<Record<TermField, FacetCount[]>>
	stats: Partial<Record<RangeField, { min: number; max: number }>>
	understood: Understood
	engine: "meilisearch" | "embedded"
	tookMs: number
}

export interface SuggestRequest {
	q: string
	limit?: number
	collections?: Collection[]
	/** Alcohol included (default false). */
	adult?: boolean
	signal?: AbortSignal
}

export interface SuggestResponse {
	/** Grouped by collection, best first. */
	items: { collection: Collection; slug: string; marks: Mark[]; note?: string }[]
	/** Product sets and tags that start with q. */
	phrases: { text: string; count: number }[]
	tookMs: number
}

export interface SearchHealth {
	ok: boolean
	engine: string
	version?: string
	docs: Record<Collection, number>
	/** Unix seconds. */
	builtAt?: number
	/** Why the engine is not, or not the only one, that answers. */
	reason?: string
}

export interface SearchPort {
	search<C extends Collection>(
		request: SearchRequest & { collection: C },
	): Promise<SearchResponse<DocOf[C]>>
	/** Several requests in one round trip; answers in their order. */
	searchMany(requests: SearchRequest[]): Promise<SearchResponse<SearchDocBase>[]>
	suggest(request: SuggestRequest): Promise<SuggestResponse>
	health(): Promise<SearchHealth>
}

export interface SearchWriter {
	/** Builds a whole new generation and switches to it at once; the old one answers until then. */
	rebuild<C extends Collection>(
		collection: C,
		documents: AsyncIterable<DocOf[C]>,
	): Promise<{ docs: number; generation: string }>
	/** Resolves when what was written can be found. */
	upsert<C extends Collection>(collection: C, documents: DocOf[C][]): Promise<void>
	remove(collection: Collection, ids: string[]): Promise<void>
}

/** The engine cannot be reached: another one answers. */
export class SearchUnavailable extends Error {}

/** Unknown field, page too deep, bad coordinates: the caller's mistake, with its reason. */
export class BadSearchRequest extends Error {}
