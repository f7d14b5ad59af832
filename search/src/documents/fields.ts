import type { Collection, DocOf, RangeField, SearchDocBase, SortKey, TermField } from "../port"

type Value = string | number | boolean
/** How one kind of document is searched, counted and ordered: the same in every engine. */
export interface Fields<D extends SearchDocBase> {
	/** Texts by rank: a word found in an earlier one says more. `weak` ones only when nothing else is found. */
	texts: { name: string; of: (doc: D) => readonly string[]; weak?: true }[]
	terms: Partial<Record<TermField, (doc: D) => readonly Value[]>>
	ranges: Partial<Record<RangeField, (doc: D) => number | undefined>>
	sorts: Partial<Record<SortKey, (doc: D) => { value: number | undefined; descending?: true }>>
	/** What decides when the words do not, greatest first; the fine ones only after the word's place. */
	ranks: { name: string; of: (doc: D) => number; fine?: true }[]
}

const one = <V extends Value>(value: V | undefined | ""): V[] =>
	value === undefined || value === "" ? [] : [value]
const some = (value: string | undefined): string[] => one(value)

const CERT_RANK = { valid: 2, unknown: 1, none: 1, expired: 0 } as const
const KIND_RANK = { province: 2, tourism: 1, commune: 0 } as const

const products: Fields<DocOf["products"]> = {
	texts: [
		{ name: "name", of: (doc) => [doc.name] },
		{ name: "altNames", of: (doc) => doc.altNames ?? [] },
		{ name: "nameEn", of: (doc) => some(doc.nameEn) },
		{ name: "productSet", of: (doc) => some(doc.productSet) },
		{ name: "producerName", of: (doc) => some(doc.producerName) },
		{ name: "placeText", of: (doc) => doc.placeText ?? [] },
		{ name: "tags", of: (doc) => doc.tags ?? [] },
		{ name: "ingredients", of: (doc) => some(doc.ingredients) },
		{ name: "summary", of: (doc) => some(doc.summary), weak: true },
	],
	terms: {
		group: (doc) => one(doc.group),
		productSetSlug: (doc) => one(doc.productSetSlug),
		provinceNow: (doc) => one(doc.provinceNow),
		provinceOld: (doc) => one(doc.provinceOld),
		region: (doc) => one(doc.region),
		communeCode: (doc) => one(doc.communeCode),
		producerSlug: (doc) => one(doc.producerSlug),
		producerKind: (doc) => one(doc.producerKind),
		stars: (doc) => (doc.stars === 0 ? [] : [doc.stars]),
		certStatus: (doc) => one(doc.certStatus),
		inStock: (doc) => [doc.inStock],
		available: (doc) => [doc.available],
		wholesale: (doc) => [doc.wholesale],
		seasonMonth: (doc) => doc.seasonMonths ?? [],
		tags: (doc) => doc.tags ?? [],
	},
	ranges: {
		priceVnd: (doc) => doc.priceVnd,
		stars: (doc) => doc.stars,
		recognisedAt: (doc) => doc.recognisedAt,
		certExpiresAt: (doc) => doc.certExpiresAt,
	},
	sorts: {
		"price-asc": (doc) => ({ value: doc.priceVnd }),
		"price-desc": (doc) => ({ value: doc.priceVnd, descending: true }),
		newest: (doc) => ({ value: doc.recognisedAt, descending: true }),
		stars: (doc) => ({ value: doc.stars, descending: true }),
	},
	ranks: [
		{ name: "availableRank", of: (doc) => Number(doc.available) },
		{ name: "certRank", of: (doc) => CERT_RANK[doc.certStatus ?? "none"] },
		{ name: "starsRank", of: (doc) => doc.stars },
		{ name: "popularity", of: (doc) => doc.popularity, fine: true },
	],
}

const producers: Fields<DocOf["producers"]> = {
	texts: [
		{ name: "name", of: (doc) => [doc.name] },
		{ name: "altNames", of: (doc) => doc.altNames ?? [] },
		{ name: "placeText", of: (doc) => doc.placeText ?? [] },
		{ name: "tags", of: (doc) => doc.tags ?? [] },
		{ name: "summary", of: (doc) => some(doc.summary), weak: true },
	],
	terms: {
		provinceNow: (doc) => one(doc.provinceNow),
		provinceOld: (doc) => one(doc.provinceOld),
		communeCode: (doc) => one(doc.communeCode),
		producerKind: (doc) => one(doc.producerKind),
		stars: (doc) => (doc.maxStars === 0 ? [] : [doc.maxStars]),
		tags: (doc) => doc.tags ?? [],
	},
	ranges: { stars: (doc) => doc.maxStars },
	sorts: { stars: (doc) => ({ value: doc.maxStars, descending: true }) },
	ranks: [
		{ name: "starsRank", of: (doc) => doc.maxStars },
		{ name: "countRank", of: (doc) => doc.productCount, fine: true },
	],
}

const places: Fields<DocOf["places"]> = {
	texts: [
		{ name: "name", of: (doc) => [doc.name] },
		{ name: "altNames", of: (doc) => doc.altNames ?? [] },
		{ name: "nameEn", of: (doc) => some(doc.nameEn) },
		{ name: "placeText", of: (doc) => doc.placeText ?? [] },
		{ name: "tags", of: (doc) => doc.tags ?? [] },
		{ name: "summary", of: (doc) => some(doc.summary), weak: true },
	],
	terms: {
		kind: (doc) => [doc.kind],
		provinceNow: (doc) => one(doc.provinceNow),
		provinceOld: (doc) => one(doc.provinceOld),
		communeCode: (doc) => one(doc.communeCode),
		stars: (doc) => (doc.stars ? [doc.stars] : []),
	},
	ranges: { stars: (doc) => doc.stars },
	sorts: { stars: (doc) => ({ value: doc.stars, descending: true }) },
	ranks: [
		{ name: "kindRank", of: (doc) => KIND_RANK[doc.kind] },
		{ name: "starsRank", of: (doc) => doc.stars ?? 0, fine: true },
		{ name: "countRank", of: (doc) => doc.productCount ?? 0, fine: true },
	],
}

const stories: Fields<DocOf["stories"]> = {
	texts: [
		{ name: "name", of: (doc) => [doc.name] },
		{ name: "altNames", of: (doc) => doc.altNames ?? [] },
		{ name: "placeText", of: (doc) => doc.placeText ?? [] },
		{ name: "tags", of: (doc) => doc.tags ?? [] },
		{ name: "summary", of: (doc) => some(doc.summary), weak: true },
	],
	terms: {
		kind: (doc) => one(doc.kind),
		provinceNow: (doc) => one(doc.provinceNow),
		tags: (doc) => doc.tags ?? [],
	},
	ranges: { publishedAt: (doc) => doc.publishedAt },
	sorts: { newest: (doc) => ({ value: doc.publishedAt, descending: true }) },
	ranks: [{ name: "publishedRank", of: (doc) => doc.publishedAt ?? 0, fine: true }],
}

export const fieldsOf: { readonly [C in Collection]: Fields<DocOf[C]> } = {
	products,
	producers,
	places,
	stories,
}

export const collections = [
	"products",
	"producers",
	"places",
	"stories",
] as const satisfies readonly Collection[]

/** May only an adult find it? */
export const isAgeRestricted = (doc: SearchDocBase & { ageRestricted?: boolean }): boolean =>
	doc.ageRestricted === true

const ID = /^[A-Za-z0-9_-]{1,200}$/

/** Why a document cannot be searched; null when it can. One bad document fails a whole batch. */
export function unfit(doc: SearchDocBase): string | null {
	if (!ID.test(doc.id)) return `id “${doc.id}”`
	if (doc.name.trim() === "") return `${doc.id} has no name`
	const { geo } = doc
	if (geo && !(Math.abs(geo.lat) <= 90 && Math.abs(geo.lng) <= 180))
		return `${doc.id} is at ${geo.lat}, ${geo.lng}`
	return null
}
