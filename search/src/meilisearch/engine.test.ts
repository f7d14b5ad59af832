import { createServer, type IncomingMessage, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, beforeEach, expect, test } from "vitest"
import { records } from "../../relevance/catalogue/records"
import { documentsOf } from "../documents/documents"
import { fieldsOf } from "../documents/fields"
import type { QueryPlan, Reading } from "../plan/query-plan"
import { Vocabulary } from "../plan/vocabulary"
import { BadSearchRequest, type ProductDoc, SearchUnavailable } from "../port"
import { MeiliEngine } from "./engine"

interface Received {
	what: string
	body: unknown
	encoding: string | undefined
}
interface Answer {
	status?: number
	json: unknown
}
type Reply = (what: string, body: unknown) => Answer | undefined

/** Speaks as much of the protocol as the adapter needs, and remembers what it was asked. */
let server: Server
let received: Received[]
let reply: Reply
let engine: MeiliEngine
/** What is known here of the documents. */
let finds: (reading: Reading) => boolean

const reading = (text: string, change: Partial<Reading> = {}): Reading => ({
	text,
	on: ["strong"],
	weight: 1,
	why: "typed",
	prefix: false,
	...change,
})
const plan: QueryPlan = {
	words: [],
	stages: [
		{
			name: "exact",
			readings: [
				reading("nước mắm", { on: ["coded"], prefix: true }),
				reading("nước mắm", { weight: 0.5 }),
			],
		},
		{ name: "approximate", readings: [reading("nước mắm", { on: ["fuzzy"] })] },
		{ name: "relaxed", readings: [reading("nước mắm", { on: ["strong", "fuzzy"] })] },
	],
	synonyms: [],
	intent: {},
	rest: "",
	browse: false,
}

beforeEach(async () => {
	received = []
	reply = () => undefined
	finds = () => true
	server = createServer(async (request, response) => {
		const what = `${request.method} ${request.url?.replace(/\?.*$/, "")}`
		const body = await read(request)
		received.push({ what, body, encoding: request.headers["accept-encoding"] })
		const { status = 200, json } = reply(what, body) ?? usual(what)
		response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(json))
	})
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
	const { port } = server.address() as AddressInfo
	const settings = { host: `http://127.0.0.1:${port}`, key: "k", timeoutMs: 2_000 }
	engine = new MeiliEngine(
		settings,
		() => plan,
		() => ({ vocabulary: Vocabulary.of([]), finds: (reading) => finds(reading) }),
	)
})
afterEach(() => {
	server.closeAllConnections()
	server.close()
})

async function read(request: IncomingMessage): Promise<unknown> {
	let text = ""
	for await (const piece of request) text += String(piece)
	return text === "" ? null : JSON.parse(text)
}

const [product] = documentsOf(records, new Date("2026-11-24T09:00:00+07:00")).products
const found = (docs: unknown[], total = docs.length) => ({
	json: { hits: docs.map((doc) => ({ doc })), totalHits: total, processingTimeMs: 1 },
})
const task = (uid: number) => ({ taskUid: uid, uid, status: "enqueued", type: "x", indexUid: null })

function usual(what: string): Answer {
	if (what.startsWith("GET /tasks/")) return { json: { ...task(1), status: "succeeded" } }
	if (what.endsWith("/stats")) return { json: { numberOfDocuments: 1 } }
	if (what === "POST /multi-search") return found([])
	return what.startsWith("GET") ? { json: {} } : { status: 202, json: task(1) }
}

const request = { collection: "products" as const, q: "nước mắm" }
const searches = () => received.filter(({ what }) => what === "POST /multi-search")

test("a stage is one federated search: readings with weights, on their attributes, all words needed", async () => {
	reply = (what) => (what === "POST /multi-search" ? found([product]) : undefined)
	const answer = await engine.search({
		...request,
		filters: [{ field: "tags", anyOf: ["d'or \\ x"] }],
		page: 2,
		pageSize: 10,
		highlight: { fields: ["name"] },
	})
	expect(answer.hits[0]?.doc).toEqual(product)
	expect(answer.hits[0]?.marks?.name?.map(({ text }) => text).join("")).toBe(product?.name)
	expect(answer).toMatchObject({ total: 1, page: 2, engine: "meilisearch" })
	expect(searches()).toHaveLength(1)
	const [{ body, encoding } = { body: null, encoding: "" }] = searches()
	expect(encoding).toBe("identity")
	const filter = ["tags IN ['d\\'or \\\\ x']", "ageRestricted = false"]
	expect(body).toMatchObject({
		federation: { page: 2, hitsPerPage: 10 },
		queries: [
			{
				indexUid: "ocop_products",
				q: "nu7o71c ma81m",
				attributesToSearchOn: ["viName", "viRest"],
				matchingStrategy: "all",
				federationOptions: { weight: 1 },
				filter,
			},
			{ q: "nước mắm ", federationOptions: { weight: 0.5 }, filter },
		],
	})
})

test("the next stage is asked when a stage finds nothing", async () => {
	const answer = await engine.search({ ...request, filters: [] })
	expect(answer.understood.stage).toBe("relaxed")
	expect(answer.total).toBe(0)
	const strategies = searches().flatMap(
		({ body }) => JSON.stringify(body).match(/"frequency"/) ?? [],
	)
	expect(strategies).toHaveLength(1)
})

test("the server is spared the readings that are known to find nothing", async () => {
	finds = ({ on }) => on.includes("fuzzy")
	reply = () => found([product])
	expect((await engine.search(request)).understood.stage).toBe("approximate")
	expect(searches()).toHaveLength(1)
})

test("when only the filters leave nothing, that is the answer", async () => {
	reply = (what, body) =>
		what === "POST /multi-search" && !JSON.stringify(body).includes("stars IN")
			? found([], 7)
			: undefined
	const answer = await engine.search({ ...request, filters: [{ field: "stars", anyOf: [5] }] })
	expect([answer.total, answer.understood.stage]).toEqual([0, "exact"])
})

test("a chosen facet is counted without its own filter", async () => {
	reply = (what, body) => {
		if (what !== "POST /multi-search") return undefined
		const own = JSON.stringify(body).includes("stars IN")
		const distribution = own
			? { stars: { 5: 1 }, group: { a: 1 } }
			: { stars: { 0: 9, 3: 2, 5: 1 } }
		return {
			json: { ...found([], 1).json, facetsByIndex: { ocop_products: { distribution, stats: {} } } },
		}
	}
	const { facets } = await engine.search({
		...request,
		filters: [{ field: "stars", anyOf: [5] }],
		facets: ["stars", "group"],
	})
	expect(facets.stars).toEqual([
		{ value: "3", count: 2, selected: false },
		{ value: "5", count: 1, selected: true },
	])
	expect(facets.group).toEqual([{ value: "a", count: 1, selected: false }])
})

test("a chosen order makes all weights one", async () => {
	reply = () => found([product])
	await engine.search({ ...request, sort: "price-asc" })
	expect(searches()[0]?.body).toMatchObject({
		queries: [
			{ sort: ["priceVnd:asc", "id:asc"], federationOptions: { weight: 1 } },
			{ federationOptions: { weight: 1 } },
		],
	})
})

async function* one(): AsyncGenerator<ProductDoc> {
	if (product) yield product
}

test("a rebuild makes a new index, waits for every task, swaps and removes the old one", async () => {
	const { docs } = await engine.rebuild("products", one())
	expect(docs).toBe(1)
	const writes = received.flatMap(({ what }) =>
		/^(POST|PATCH|DELETE)/.test(what) ? what.replace(/ocop_products_\w+/, "NEW") : [],
	)
	expect(writes).toEqual([
		"POST /indexes",
		"PATCH /indexes/NEW/settings",
		"POST /indexes/NEW/documents",
		"POST /swap-indexes",
		"DELETE /indexes/NEW",
	])
	const sent = received.find(({ what }) => what.endsWith("/documents"))?.body
	expect(sent).toMatchObject([{ id: product?.id, doc: product, ageRestricted: false }])
})

test("a rebuild whose task fails leaves the old index", async () => {
	let tasks = 0
	reply = (what) =>
		what.startsWith("GET /tasks/") && ++tasks === 3
			? { json: { ...task(3), status: "failed", error: { message: "bad geo" } } }
			: undefined
	await expect(engine.rebuild("products", one())).rejects.toThrow("bad geo")
	const asked = received.map(({ what }) => what)
	expect(asked).not.toContain("POST /swap-indexes")
	expect(asked.at(-2)).toMatch(/^DELETE/)
})

test("errors of the server are told as unavailable, mistakes of the caller as such", async () => {
	reply = () => ({
		status: 500,
		json: { message: "x", code: "internal", type: "internal", link: "" },
	})
	await expect(engine.search(request)).rejects.toThrow(SearchUnavailable)
	expect(await engine.health()).toMatchObject({ ok: false, engine: "meilisearch" })
	await expect(engine.search({ ...request, page: 0 })).rejects.toThrow(BadSearchRequest)
})

test("settings name every field that is searched, filtered, sorted and ranked by", async () => {
	const { settingsOf } = await import("./settings")
	for (const collection of ["products", "producers", "places", "stories"] as const) {
		const { texts, terms, ranges, ranks } = fieldsOf[collection]
		const settings = settingsOf(collection)
		const searched = settings.searchableAttributes ?? []
		expect(searched.filter((name) => texts.some((text) => text.name === name))).toEqual(
			texts.map(({ name }) => name),
		)
		const filterable = JSON.stringify(settings.filterableAttributes)
		for (const field of [...Object.keys(terms), ...Object.keys(ranges)])
			expect(filterable).toContain(`"${field}"`)
		expect(settings.rankingRules?.filter((rule) => rule.endsWith(":desc"))).toEqual(
			ranks.map(({ name }) => `${name}:desc`),
		)
		expect(settings.typoTolerance?.disableOnAttributes).not.toContain("fuzzy")
	}
})
