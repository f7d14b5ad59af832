import type { Collection, TermField } from "../../../search/src/port"

/** A choice that narrows results: its name in `/api/search`, in the address of the page, and in the engine. */
export interface FacetKind {
	name: string
	param: string
	field: TermField
	collections: readonly Collection[]
	/** What its values look like; anything else is nobody's choice. */
	value: RegExp
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** In the order in which they are shown. */
export const facetKinds = [
	{
		name: "stars",
		param: "sao",
		field: "stars",
		collections: ["products", "producers", "places"],
		value: /^[345]$/,
	},
	{
		name: "province",
		param: "tinh",
		field: "provinceNow",
		collections: ["products", "producers", "places", "stories"],
		value: SLUG,
	},
	{
		name: "group",
		param: "nhom",
		field: "group",
		collections: ["products"],
		value: SLUG,
	},
	{
		name: "set",
		param: "bo",
		field: "productSetSlug",
		collections: ["products"],
		value: SLUG,
	},
	{
		name: "available",
		param: "dat-duoc",
		field: "available",
		collections: ["products"],
		value: /^1$/,
	},
	{
		name: "wholesale",
		param: "si",
		field: "wholesale",
		collections: ["products"],
		value: /^1$/,
	},
	{
		name: "season",
		param: "mua",
		field: "seasonMonth",
		collections: ["products"],
		value: /^([1-9]|1[0-2])$/,
	},
	{
		name: "status",
		param: "giay",
		field: "certStatus",
		collections: ["products"],
		value: /^(valid|unknown|expired|none)$/,
	},
	{
		name: "producerKind",
		param: "kieu",
		field: "producerKind",
		collections: ["products", "producers"],
		value: /^[a-z]+(_[a-z]+)*$/,
	},
	{
		name: "kind",
		param: "loai",
		field: "kind",
		collections: ["places", "stories"],
		value: /^[a-z]+$/,
	},
	{
		name: "formerProvince",
		param: "tinh-cu",
		field: "provinceOld",
		collections: ["products", "producers", "places"],
		value: SLUG,
	},
] as const satisfies readonly FacetKind[]

export type FacetName = (typeof facetKinds)[number]["name"]

/** Those of one collection. */
export function facetsOf(collection: Collection): (FacetKind & { name: FacetName })[] {
	const kinds: readonly (FacetKind & { name: FacetName })[] = facetKinds
	return kinds.filter(({ collections }) => collections.includes(collection))
}
