import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, expect, test, vi } from "vitest"
import type { CatalogueRecord } from "../../../../commerce/src/domain/export"
import { records } from "../../../../search/relevance/catalogue/records"
import { planner } from "../../../../search/relevance/engine"
import { Limiter } from "../../http/limiter"
import { DatedSearch } from "../../search/dated"
import { serve } from "../../serve"
import { readSettings } from "../../settings"
import { keeping } from "./answer"

vi.mock("../../../lib/catalogue/snapshot", () => ({
	recordsOf: (type: CatalogueRecord["type"]) => records.filter((record) => record.type === type),
}))

let server: Server
let base = ""
beforeAll(async () => {
	const clock = () => new Date("2026-11-24T09:00:00+07:00")
	const engine = new DatedSearch(records, planner, clock)
	await engine.ready()
	const site = {
		files: new Map(),
		gated: new Set<string>(),
		question: "",
		policy: "",
		engine,
		render: async () => {},
	}
	const answer = serve(site, readSettings({}), new Limiter(1_000))
	server = createServer((request, response) => void answer(request, response)).listen(0)
	base = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const get = async (path: string, headers: Record<string, string> = {}) => {
	const response = await fetch(base + path, { headers })
	return { status: response.status, headers: response.headers, body: await response.json() }
}
const cookie = "age18=1"

test("what is typed without marks is found, with the path of its page and the name in parts", async () => {
	const { status, body } = await get("/api/search?c=products&q=nuoc+mam&pageSize=5")
	expect(status).toBe(200)
	expect(body).toMatchObject({
		page: 1,
		pageSize: 5,
		engine: "embedded",
		understood: { stage: "exact" },
	})
	expect(body.hits).toHaveLength(5)
	const [first] = body.hits
	expect(first.path).toBe(`/san-pham/${first.doc.slug}/`)
	expect(first.marks.name[0]).toEqual({ text: "Nước mắm", hit: true })
	expect(body.facets.stars.length).toBeGreaterThan(0)
	expect(body.stats.priceVnd.min).toBeGreaterThan(0)
})

test.each([
	["producers", "muoi", "/chu-the/"],
	["places", "ben tre", "/tinh/"],
	["places", "ta van", "/"],
	["stories", "tra", "#cau-chuyen"],
])("of %s too, every hit has a page", async (collection, q, part) => {
	const { body } = await get(`/api/search?c=${collection}&q=${encodeURIComponent(q)}`)
	expect(body.total).toBeGreaterThan(0)
	const paths: string[] = body.hits.map(({ path }: { path: string }) => path)
	expect(paths.every((path) => path.startsWith("/"))).toBe(true)
	expect(paths.some((path) => path.includes(part))).toBe(true)
})

test("a wrong parameter gets 400 with a reason at its name", async () => {
	const { status, body } = await get("/api/search?q=che&page=1000000000&mau=do")
	expect(status).toBe(400)
	expect(body.problems.map(({ field }: { field: string }) => field)).toEqual(["page", "mau"])
	expect((await get("/api/suggest?q=che&limit=0")).status).toBe(400)
	expect((await get(`/api/suggest?q=${"a".repeat(1_000)}`)).status).toBe(400)
})

test.each(["!!!", "🙂", "́̂", "%00%01", "' OR 1=1 --", "stars >= 3", "zzzzqqq", '"', "-"])(
	"%s finds nothing or something, never everything",
	async (q) => {
		const { status, body } = await get(`/api/search?q=${encodeURIComponent(q)}`)
		expect(status).toBe(200)
		expect(body.total).toBeLessThan(100)
		expect((await get(`/api/suggest?q=${encodeURIComponent(q)}`)).status).toBe(200)
	},
)

test("alcohol is for adults who say so, and what a cookie let in is nobody else's", async () => {
	const path = "/api/search?q=ruou+gao&group=do-uong"
	const [young, cookied, said] = await Promise.all([
		get(path),
		get(path, { cookie }),
		get(`${path}&age=18`),
	])
	expect(young.body.total).toBeLessThan(said.body.total)
	expect(cookied.body.total).toBe(said.body.total)
	expect(cookied.headers.get("cache-control")).toBe("private, no-store")
	expect(young.headers.get("vary")).toContain("Cookie")
	expect(said.headers.get("vary") ?? "").not.toContain("Cookie")
	for (const { headers } of [young, said])
		expect(headers.get("cache-control")).toMatch(/^public, max-age=\d+$/)
	const suggested = async (more: string) => {
		const { body } = await get(`/api/suggest?q=ruou+gao&c=products&limit=10${more}`)
		return body.items.length
	}
	expect(await suggested("")).toBeLessThan(await suggested("&age=18"))
})

test("suggestions lead to pages", async () => {
	const { body } = await get("/api/suggest?q=ca+ph&limit=2&c=products&c=places")
	expect(body.items.length).toBeGreaterThan(0)
	for (const { collection, path, marks } of body.items) {
		expect(["products", "places"]).toContain(collection)
		expect(path).toMatch(/^\/.+\/$/)
		expect(marks.length).toBeGreaterThan(0)
	}
	expect(body.phrases[0]).toMatchObject({ text: "Cà phê" })
})

test("nobody keeps an answer past midnight", () => {
	expect(keeping(new Date("2026-12-29T12:00:00+07:00"))).toBe("public, max-age=60")
	expect(keeping(new Date("2026-12-29T23:59:50+07:00"))).toBe("public, max-age=10")
})
