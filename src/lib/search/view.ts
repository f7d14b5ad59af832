import type { Collection, Mark, SortKey } from "../../../search/src/port"
import type { SearchState } from "./state"

/** Everything the page of search shows, as plain data: the server renders it, and the browser may. */
export interface SearchView {
	/** As the address says it. */
	state: SearchState
	/** The same with what the words said of stars, price or place as choices: links start from here. */
	settled: SearchState
	total: number
	page: number
	pages: number
	tabs: Tab[]
	facets: FacetView[]
	/** Least and greatest price of what is found, in đồng; null without any. */
	prices: { min: number; max: number } | null
	chips: { name: string; href: string }[]
	sorts: { sort: SortKey; name: string }[]
	readAs: ReadAs | null
	hits: HitView[]
	/** Not what was asked for, but near to it: in place of an empty page. */
	near: { why: NearWhy; hits: HitView[] } | null
}

/** `filters`: the words without the choices; `words`: not every word is found; `other`: anything else. */
export type NearWhy = "filters" | "words" | "other"

export interface Tab {
	collection: Collection
	name: string
	href: string
	/** null: not counted, since only near results were found. */
	count: number | null
}

export interface FacetView {
	name: string
	title: string
	open: boolean
	/** `param` names the choice in the address. */
	options: { param: string; value: string; name: string; count: number; selected: boolean }[]
}

/** How the typed words were understood, and the way back to what was typed. */
export interface ReadAs {
	typed: string
	/** "nuowcs mawms" was read as "nước mắm". */
	decoded: string | null
	/** Also looked for. */
	synonyms: string[]
	/** "5 sao", "dưới 200.000 ₫": filtered by, not searched for. */
	said: string[]
	/** Only with slips, or with words in weaker texts. */
	approximate: boolean
	/** The other way to read it: the very words, or as usual while the very words are looked for. */
	otherwise: string
	asTyped: boolean
}

export type HitView = ProductHit | RowHit

export interface ProductHit {
	kind: "product"
	path: string
	name: Mark[]
	/** Maker and province. */
	meta: string
	seal: SealView
	/** null: the label of its kind of goods stands in its place. */
	picture: PictureView | null
	label: {
		words: string
		drawing: { colour: string; block: string; lines: string }
		tone: string | null
	} | null
	/** "Hết hạn 31/12/2026", while the stars are about to end. */
	ending: { text: string; at: string } | null
	price: {
		from: string | null
		amount: number
		max: number | null
		unit: string | null
		mark: string | null
	} | null
	/** What stands in place of a price. */
	noPrice: string
}

/** A maker, a place or a story, in a row. */
export interface RowHit {
	kind: "row"
	path: string
	name: Mark[]
	/** Of a story, around the words. */
	text: Mark[] | null
	meta: string
	/** A sentence on its stars, which leaves the page with them. */
	standing: { text: string; endsAt: string | null } | null
}

export interface SealView {
	stars: number | null
	name: string
	/** When the stars fall off by themselves. */
	endsAt: string | null
	/** What is said once they have, or now when there are none. */
	after: { words: string[]; name: string; withdrawn: boolean } | null
}

export interface PictureView {
	/** Address without width and ending. */
	stem: string
	widths: number[]
	width: number
	height: number
}
