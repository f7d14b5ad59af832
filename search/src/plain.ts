import type { Stars } from "../../commerce/src/domain/certificate"
import { fold } from "../../commerce/src/domain/text"

/** What can be found of a product. */
export interface PlainDocument {
	slug: string
	name: string
	/** Everything else it may be found by: maker, places of today and before, set, group. */
	words: string[]
	province: string | null
	/** Slugs of its group and its set. */
	groups: string[]
	alcohol: boolean
}

export interface PlainQuery {
	text: string
	provinces: readonly string[]
	stars: readonly number[]
	groups: readonly string[]
}

export interface PlainFacets {
	provinces: Map<string, number>
	stars: Map<string, number>
	groups: Map<string, number>
}

export interface PlainHits {
	slugs: string[]
	facets: PlainFacets
}

interface Prepared {
	document: PlainDocument
	name: string
	exact: string
	/** Folded words with one space before each, so that " che" finds a word that begins with it. */
	haystack: string
}

const spaced = (text: string) =>
	` ${fold(text)
		.replace(/[^a-z0-9]+/g, " ")
		.trim()}`

/**
 * Finds products in which every typed word begins a word, marks and case aside. A name typed with
 * its marks comes first, then names that hold every word, then the rest, each by name.
 */
export class PlainSearch {
	readonly #prepared: Prepared[]

	constructor(
		documents: readonly PlainDocument[],
		/** Stars of a product that are in term now. */
		private readonly starsOf: (slug: string) => Stars | null,
	) {
		const collator = new Intl.Collator("vi")
		this.#prepared = [...documents]
			.sort((a, b) => collator.compare(a.name, b.name))
			.map((document) => ({
				document,
				name: spaced(document.name),
				exact: document.name.toLowerCase(),
				haystack: [document.name, ...document.words].map(spaced).join(""),
			}))
	}

	find(query: PlainQuery, adult: boolean): PlainHits {
		const words = spaced(query.text).split(" ").filter(Boolean)
		// Letters that fold to nothing ("???") are words nobody's product has.
		const hopeless = query.text.trim() !== "" && words.length === 0
		const matching = this.#prepared.filter(
			({ document, haystack }) =>
				!hopeless &&
				(adult || !document.alcohol) &&
				words.every((word) => haystack.includes(` ${word}`)),
		)
		const choices = {
			provinces: (one: Prepared) => (one.document.province ? [one.document.province] : []),
			stars: (one: Prepared) => [String(this.starsOf(one.document.slug) ?? "")].filter(Boolean),
			groups: (one: Prepared) => one.document.groups,
		}
		const chosen = {
			provinces: new Set(query.provinces),
			stars: new Set(query.stars.map(String)),
			groups: new Set(query.groups),
		}
		type Facet = keyof typeof choices
		const names: Facet[] = ["provinces", "stars", "groups"]
		const passes = (one: Prepared, except: Facet | null) =>
			names.every(
				(facet) =>
					facet === except ||
					chosen[facet].size === 0 ||
					choices[facet](one).some((value) => chosen[facet].has(value)),
			)
		const count = (facet: Facet) => {
			const counts = new Map<string, number>()
			for (const one of matching.filter((one) => passes(one, facet)))
				for (const value of choices[facet](one)) counts.set(value, (counts.get(value) ?? 0) + 1)
			return counts
		}
		const exact = query.text.trim().toLowerCase()
		const rank = (one: Prepared) => {
			if (exact && one.exact.includes(exact)) return 0
			return words.every((word) => one.name.includes(` ${word}`)) ? 1 : 2
		}
		const hits = matching.filter((one) => passes(one, null))
		return {
			slugs: hits.sort((a, b) => rank(a) - rank(b)).map((one) => one.document.slug),
			facets: { provinces: count("provinces"), stars: count("stars"), groups: count("groups") },
		}
	}
}
