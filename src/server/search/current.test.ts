import { expect, test } from "vitest"
import { type SearchHealth, type SearchResponse, SearchUnavailable } from "../../../search/src/port"
import { CurrentSearch } from "./current"
import { readSearchServer } from "./settings"

const answer = { total: 1, engine: "meilisearch" } as unknown as SearchResponse<never>
const ask = { collection: "products" as const, q: "" }

test("Meilisearch answers only while it holds this catalogue with the stars of today", async () => {
	let stamp: string | null = null
	let wanted = "v1 2026-12-29"
	const health: SearchHealth = {
		ok: true,
		engine: "meilisearch",
		docs: { products: 1, producers: 1, places: 1, stories: 1 },
	}
	const engine = {
		search: async () => answer,
		searchMany: async () => [],
		suggest: async () => ({ items: [], phrases: [], tookMs: 0 }),
		health: async () => health,
		stamp: async () => {
			if (stamp === "down") throw new SearchUnavailable("meilisearch does not answer")
			return stamp
		},
	}
	const search = new CurrentSearch(engine, () => wanted)
	const reason = async () => (await search.health()).reason
	await expect(search.search(ask)).rejects.toThrow(SearchUnavailable)
	await search.look()
	expect(await reason()).toContain("no whole index")
	stamp = "v1 2026-12-29"
	await search.look()
	expect(await search.health()).toEqual(health)
	expect(await search.search(ask)).toBe(answer)
	wanted = "v1 2026-12-30"
	expect(await reason()).toContain("another day")
	await expect(search.suggest({ q: "a" })).rejects.toThrow(SearchUnavailable)
	stamp = "down"
	await search.look()
	expect(await reason()).toContain("does not answer")
})

test("the environment names the server, or none", () => {
	expect(readSearchServer({})).toBeNull()
	expect(readSearchServer({ MEILISEARCH_HOST: "http://m:7700", MEILISEARCH_KEY: "k" })).toEqual({
		host: "http://m:7700",
		key: "k",
		prefix: "ocop_",
		limitMs: 300,
	})
	for (const wrong of [
		{ MEILISEARCH_HOST: "m" },
		{ MEILISEARCH_HOST: "http://m", MEILISEARCH_PREFIX: "a b" },
		{ MEILISEARCH_HOST: "http://m", MEILISEARCH_LIMIT_MS: "soon" },
	])
		expect(() => readSearchServer(wrong)).toThrow("MEILISEARCH_")
})
