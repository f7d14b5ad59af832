import type { SearchDocBase, SearchResponse, Understood } from "../src/port"
import type { JudgedQuery } from "./queries"

/** A judged query for tests, with what the case at hand is about changed. */
export const sampleQuery = (change: Partial<JudgedQuery> = {}): JudgedQuery => ({
	id: "j001",
	class: "accent",
	q: "nước mắm",
	collection: "products",
	adult: false,
	filters: {},
	expectAnyOf: ["nuoc-mam-huong-bien"],
	within: 5,
	reject: [],
	rejectTop: 1,
	note: "thử",
	...change,
})

/** An answer for tests: these slugs in this order. */
export const sampleAnswer = (
	slugs: readonly string[],
	stage: Understood["stage"] = "exact",
): SearchResponse<SearchDocBase> => ({
	hits: slugs.map((slug) => ({ doc: { id: slug, slug, name: slug } })),
	total: slugs.length,
	page: 1,
	pageSize: 10,
	pages: 1,
	facets: {},
	stats: {},
	understood: { stage },
	engine: "embedded",
	tookMs: 0,
})
