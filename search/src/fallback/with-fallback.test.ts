import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { BadSearchRequest, type SearchPort, SearchUnavailable } from "../port"
import { withFallback } from "./with-fallback"

const answer = (engine: "meilisearch" | "embedded") => ({
	hits: [],
	total: 0,
	page: 1,
	pageSize: 24,
	pages: 0,
	facets: {},
	stats: {},
	understood: { stage: "exact" as const },
	engine,
	tookMs: 0,
})

/** An engine that does what `act` says before it answers. */
function engine(name: "meilisearch" | "embedded", act: () => Promise<void>): SearchPort {
	return {
		search: () => act().then(() => answer(name)),
		searchMany: (requests) => act().then(() => requests.map(() => answer(name))),
		suggest: () => act().then(() => ({ items: [], phrases: [], tookMs: 0 })),
		health: async () => ({
			ok: true,
			engine: name,
			docs: { products: 1, producers: 1, places: 1, stories: 1 },
		}),
	}
}

let act: () => Promise<void>
let asked: number
const well = async () => {}
const fails = () => Promise.reject(new SearchUnavailable("down"))
const hangs = () => new Promise<void>(() => {})
let search: SearchPort

beforeEach(() => {
	vi.useFakeTimers({ toFake: ["performance"] })
	act = well
	asked = 0
	const first = engine("meilisearch", () => {
		asked++
		return act()
	})
	search = withFallback(first, engine("embedded", well), 30)
})
afterEach(() => vi.useRealTimers())

const request = { collection: "products" as const, q: "chè" }
const who = async () => (await search.search(request)).engine

test("the first answers while it can", async () => {
	expect(await who()).toBe("meilisearch")
	expect((await search.health()).engine).toBe("meilisearch")
})

test("the second answers the same request when the first fails, and health says so", async () => {
	act = fails
	expect(await who()).toBe("embedded")
	expect((await search.searchMany([request]))[0]?.engine).toBe("embedded")
	expect(await search.suggest({ q: "ch" })).toMatchObject({ items: [] })
	expect(await search.health()).toMatchObject({
		ok: true,
		engine: "embedded",
		reason: "meilisearch does not answer in time",
	})
})

test("it does not wait for one that hangs", async () => {
	act = hangs
	const start = Date.now()
	expect(await who()).toBe("embedded")
	expect(Date.now() - start).toBeLessThan(1_000)
})

test("it asks a failed one again after a pause, one request at a time, and returns to it", async () => {
	act = fails
	await who()
	await who()
	expect(asked).toBe(1)
	vi.advanceTimersByTime(1_100)
	act = well
	expect(await Promise.all([who(), who()])).toEqual(["meilisearch", "embedded"])
	expect(await who()).toBe("meilisearch")
	expect((await search.health()).engine).toBe("meilisearch")
})

test("the caller's mistakes and second thoughts are not failures", async () => {
	act = () => Promise.reject(new BadSearchRequest("page 0"))
	await expect(who()).rejects.toThrow(BadSearchRequest)
	act = hangs
	const abort = new AbortController()
	const asking = search.search({ ...request, signal: abort.signal })
	abort.abort(new Error("typed on"))
	await expect(asking).rejects.toThrow("typed on")
	act = well
	expect(await who()).toBe("meilisearch")
})
