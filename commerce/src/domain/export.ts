import type { CertificateFacts, IssueDate, Stars } from "./certificate"
import type { CertificateScale } from "./certificate-scale"
import type { Dong } from "./money"
import type { ProducerKind } from "./producer-kind"
import type { NotForSale } from "./sale"

/**
 * The catalogue export: NDJSON, one record a line, made by commerce and read by pages and search.
 * Raise the number when a reader of the old shape would misread the new one.
 */
export const EXPORT_SCHEMA = 1

export interface Source {
	url: string
	title: string
	date: string | null
}

/** A value and where it comes from: `source` may be shown as fact, `illustrative` only marked as such. */
export interface Sourced<V> {
	value: V
	basis: "source" | "illustrative"
}

export interface PlaceAsIssued {
	commune: string | null
	district: string | null
	province: string | null
}

export interface UnitToday {
	provinceCode: string | null
	communeCode: string | null
	/** `split`: the old unit went to several, `candidates`; ask, never choose. */
	how: "mapped" | "split" | "unknown"
	candidates: { code: string; name: string }[]
}

export interface Place {
	asIssued: PlaceAsIssued
	today: UnitToday
	lat: number | null
	lng: number | null
	precision: "commune" | "district" | null
}

export interface ProvinceRecord {
	type: "province"
	code: string
	slug: string
	name: string
	nameEn: string
	/** Names of the provinces of before 1 July 2025 whose land it holds, when they differ. */
	formerNames: string[]
}

export interface CommuneRecord {
	type: "commune"
	code: string
	slug: string
	name: string
	provinceCode: string
	lat: number | null
	lng: number | null
	/**
	 * Units of before 1 July 2025, as "Xã X, Huyện Y, Tỉnh Z"; `part` when only part of it came here,
	 * `earlier` when it was merged before that day's table was made.
	 */
	former: { name: string; district: string; province: string; part: boolean; earlier: boolean }[]
}

export interface TaxonomyRecord {
	type: "group" | "product-group" | "set"
	number: number
	/** Group number, for product groups and sets. */
	group: number
	productGroup: number | null
	name: string
	shortName: string
	nameEn: string
	slug: string
}

export interface ProducerRecord {
	type: "producer"
	slug: string
	name: string
	nameVariants: string[]
	kind: ProducerKind
	asIssued: PlaceAsIssued
	/** Why even the place as issued is uncertain. */
	doubt: string | null
	today: UnitToday
	/** E.164; only what the producer or a source published. */
	phone: string | null
	sources: Source[]
	/** Last change of the record; a catalogue exported before this was told has none. */
	updatedAt?: string
}

export interface CertificateRecord extends CertificateFacts {
	type: "certificate"
	id: string
	subject: { type: "product" | "tourism"; slug: string }
	stars: Stars
	decisionNumber: string | null
	authority: string | null
	level: "ministry" | "province" | "district" | null
	round: "re-rating" | "upgrade" | null
	/** Criteria it was given under, as far as its paper or its day proves them. */
	scale: CertificateScale | null
	isLatest: boolean
	supersededBy: string | null
	date: IssueDate | null
	sources: Source[]
	/** Last change of the record; a catalogue exported before this was told has none. */
	updatedAt?: string
}

/** A recognition that gives no star: a potential five-star score, or a source that does not name the stars. */
export interface UnrankedRecord {
	type: "unranked"
	subject: { type: "product" | "tourism"; slug: string }
	kind: "potential-five" | "stars-not-stated"
	decisionNumber: string | null
	date: { value: string; precision: "day" | "month" | "year" } | null
	sources: Source[]
}

export interface VariantRecord {
	id: string
	sku: string
	name: string
	price: Dong
	priceBasis: "source" | "illustrative"
	netAmount: { value: number; unit: "g" | "ml"; basis: "source" | "illustrative" } | null
	stock: "in" | "low" | "out"
}

export interface ProductFacts {
	ingredients: string | null
	netWeight: string | null
	variants: string[] | null
	storage: string | null
	/** Other marks than OCOP, as the sources word them. */
	certifications: string[] | null
	export: string[] | null
	packaging: string | null
}

export interface ProductRecord {
	type: "product"
	id: string
	slug: string
	/** The code on its packs, as in domain/trace-code. */
	traceCode: string
	/** 14 digits, of the first pack that has one. */
	gtin: string | null
	name: string
	setNumber: number
	group: number
	/** Group and set as the source named them, kept beside ours. */
	asSource: { group: string | null; set: string | null }
	producer: string | null
	place: Place
	facts: ProductFacts
	/** Names no rank, true whatever the certificate says. */
	summary: string
	story: string | null
	/** File of a photograph given by the office, see domain/photo; replaces the illustration. */
	photo: string | null
	notForSale: NotForSale | null
	variants: VariantRecord[]
	priceAsOf: string | null
	priceMax: Dong | null
	sellingUnit: Sourced<string> | null
	parcel: Sourced<{ weightG: number; lengthCm: number; widthCm: number; heightCm: number }> | null
	shelfLife: Sourced<string> | null
	storage: Sourced<string> | null
	seasonMonths: Sourced<number[]> | null
	flags: { fragile: boolean; liquid: boolean; cold: boolean; alcohol: boolean }
	supply: Sourced<{
		minimumOrder: number
		monthlyCapacity: number
		leadTimeDays: number
		casePack: number
		invoice: boolean
	}> | null
	sources: Source[]
	updatedAt: string
}

export interface TourismRecord {
	type: "tourism"
	slug: string
	name: string
	kind: "community" | "tourism_point"
	producer: string | null
	place: Place
	ocop: "rated" | "recognised_stars_unknown" | "not_rated" | "none_known"
	visit: {
		activities: string[]
		highlights: string[]
		season: string | null
		access: string | null
		openingHours: string | null
		prices: { unit: string; amount: Dong; asOf: string | null; source: string | null }[]
		lodging: string | null
		duration: string | null
		minimumGroup: string | null
		languages: string | null
		telephone: string | null
	}
	/** Recognition under the Law on Tourism: not OCOP, never stars. */
	otherRecognition: {
		what: string
		decision: string | null
		date: { value: string; precision: "day" | "month" | "year" } | null
	} | null
	summary: string
	story: string | null
	sources: Source[]
	/** Last change of the record; a catalogue exported before this was told has none. */
	updatedAt?: string
}

export interface SalesPointRecord {
	type: "sales-point"
	slug: string
	name: string
	kind:
		| "shop"
		| "centre"
		| "design_centre"
		| "producer_shop"
		| "craft_village"
		| "rest_stop"
		| "counter"
	address: string | null
	place: Pick<Place, "asIssued" | "today">
	producer: string | null
	sources: Source[]
}

export interface FairRecord {
	type: "fair"
	slug: string
	name: string
	start: string | null
	end: string | null
	yearInferred: boolean
	placeText: string | null
	today: UnitToday
	sources: Source[]
}

export type CatalogueRecord =
	| ProvinceRecord
	| CommuneRecord
	| TaxonomyRecord
	| ProducerRecord
	| CertificateRecord
	| UnrankedRecord
	| ProductRecord
	| TourismRecord
	| SalesPointRecord
	| FairRecord

/** Last line of each page: `next` is the cursor of the following page, null after the last. */
export interface ExportEnd {
	type: "end"
	schema: typeof EXPORT_SCHEMA
	/** Changes when any published record changes; the same on every page of one reading. */
	version: string
	next: string | null
	records: number
}
