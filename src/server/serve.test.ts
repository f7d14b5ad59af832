import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, expect, test } from "vitest"
import { records } from "../../search/relevance/catalogue/records"
import { planner } from "../../search/relevance/engine"
import { contentPolicy } from "./http/headers"
import { Limiter } from "./http/limiter"
import { DatedSearch } from "./search/dated"
import { serve } from "./serve"
import type { Site } from "./site"
import { listFiles } from "./static/files"

const folder = mkdtempSync(join(tmpdir(), "serve-"))
let server: Server
let base = ""

function write(path: string, text: string | Buffer): void {
	mkdirSync(join(folder, path, ".."), { recursive: true })
	writeFileSync(join(folder, path), text)
}

beforeAll(async () => {
	write("index.html", "<h1>Nhà</h1>")
	write("index.html.gz", gzipSync("<h1>Nhà</h1>"))
	write("404.html", "<h1>Không có</h1>")
	write("san-pham/ruou/index.html", "<h1>Rượu</h1>")
	write("_astro/a.css", "a{}")
	write("du-lieu-mo/san-pham.csv", "id\r\n")
	const site: Site = {
		files: listFiles(folder),
		gated: new Set(["/san-pham/ruou/"]),
		question: '<input type="hidden" name="next" value="/">',
		policy: contentPolicy({ scripts: [], styles: [] }),
		engine: new DatedSearch(records, planner),
		render: async (request, response, next) => {
			if (request.url !== "/gio-hang/") return next()
			response.writeHead(200, { "content-type": "text/html" })
			response.write("<h1>Giỏ ")
			response.end("hàng</h1>")
		},
	}
	const settings = {
		port: 0,
		host: undefined,
		siteDir: folder,
		sharedDir: join(folder, "og"),
		siteUrl: null,
		live: false,
		commerce: null,
		behindProxy: false,
		rateScale: 1,
	}
	const answer = serve(site, settings, new Limiter())
	server = createServer((request, response) => void answer(request, response)).listen(0)
	base = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
	server.close()
	rmSync(folder, { recursive: true })
})

const get = (path: string, headers: Record<string, string> = {}) =>
	fetch(base + path, { headers, redirect: "manual" })
const post = (path: string, body: string, headers: Record<string, string> = { origin: base }) =>
	fetch(base + path, {
		method: "POST",
		body,
		redirect: "manual",
		headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
	})

test("data may be read by pages of other sites, pages of the shop may not", async () => {
	const data = await get("/du-lieu-mo/san-pham.csv")
	expect(data.headers.get("access-control-allow-origin")).toBe("*")
	expect(data.headers.get("cross-origin-resource-policy")).toBe("cross-origin")
	expect(data.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate")
	const page = await get("/")
	expect(page.headers.get("access-control-allow-origin")).toBeNull()
	expect(page.headers.get("cross-origin-resource-policy")).toBe("same-origin")
})

test("a file is sent compressed, with a tag, and not twice", async () => {
	const first = await get("/", { "accept-encoding": "gzip" })
	expect(first.headers.get("content-encoding")).toBe("gzip")
	expect(await first.text()).toBe("<h1>Nhà</h1>")
	const again = { "accept-encoding": "gzip", "if-none-match": first.headers.get("etag") ?? "" }
	expect((await get("/", again)).status).toBe(304)
	expect((await get("/_astro/a.css")).headers.get("cache-control")).toContain("immutable")
})

test("a picture for sharing lies beside the build and may be shown by others", async () => {
	const name = "0123456789abcdef0123.jpg"
	write(`og/${name}`, "jpeg")
	write("og/khac.jpg", "jpeg")
	const { status, headers } = await get(`/og/${name}`)
	expect(status).toBe(200)
	expect(headers.get("content-type")).toBe("image/jpeg")
	expect(headers.get("cache-control")).toContain("immutable")
	expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin")
	for (const path of ["/og/khac.jpg", "/og/", `/og/x/${name}`, `/og/..%2fog/${name}`])
		expect((await get(path)).status).not.toBe(200)
})

test("every answer carries the security headers", async () => {
	for (const path of ["/", "/khong-co/", "/api/khong-co", "/healthz"]) {
		const { headers } = await get(path)
		expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'")
		expect(headers.get("x-content-type-options")).toBe("nosniff")
		expect(headers.get("x-robots-tag")).toContain("noindex")
	}
})

test("what is not there is the 404 page, compressed twins cannot be asked for", async () => {
	for (const path of ["/khong-co/", "/index.html.gz", "/404.html"]) {
		const answer = await get(path, { "accept-encoding": "br" })
		expect(answer.status).toBe(404)
		expect(await answer.text()).toBe("<h1>Không có</h1>")
	}
})

test("alcohol asks for the age first, and a plain form answers", async () => {
	const asked = await get("/san-pham/ruou/")
	expect(asked.status).toBe(200)
	expect(asked.headers.get("cache-control")).toBe("private, no-store")
	expect(await asked.text()).toContain('value="/san-pham/ruou/"')
	const answered = await post("/api/age", "next=%2Fsan-pham%2Fruou%2F")
	expect(answered.status).toBe(303)
	expect(answered.headers.get("location")).toBe("/san-pham/ruou/")
	const cookie = answered.headers.get("set-cookie")?.split(";")[0] ?? ""
	expect(await (await get("/san-pham/ruou/", { cookie })).text()).toContain("Rượu")
	expect((await post("/api/age", "next=%2F&admin=1")).status).toBe(400)
})

test("a form of another site, or of nobody, is refused", async () => {
	const others: Record<string, string>[] = [
		{},
		{ origin: "http://other.example" },
		{ origin: "null" },
	]
	for (const headers of others) expect((await post("/api/age", "next=/", headers)).status).toBe(403)
})

test("wrong methods, bodies and addresses get their 4xx", async () => {
	expect((await post("/", "a=b")).status).toBe(405)
	expect((await fetch(`${base}/`, { method: "DELETE", headers: { origin: base } })).status).toBe(
		405,
	)
	expect((await get("/api/age")).status).toBe(405)
	expect((await post("/gio-hang/", "a".repeat(70_000))).status).toBe(413)
	expect((await get("/%zz")).status).toBe(400)
	expect((await get(`/${"a".repeat(10_000)}`)).status).toBe(414)
	expect((await get("/gio-hang")).headers.get("location")).toBe("/gio-hang/")
})

test("a page on demand is compressed and kept by nobody", async () => {
	const page = await get("/gio-hang/", { "accept-encoding": "br" })
	expect(page.headers.get("content-encoding")).toBe("br")
	expect(page.headers.get("cache-control")).toBe("private, no-store")
	expect(await page.text()).toBe("<h1>Giỏ hàng</h1>")
	const head = await fetch(`${base}/gio-hang/`, { method: "HEAD" })
	expect(head.status).toBe(200)
})

test("without a shop the cart says so, with 503", async () => {
	const answer = await get("/api/cart", { cookie: "cart=cart_01ABCDEFGHJKMNPQRSTVWXYZ00" })
	expect(answer.status).toBe(503)
	expect(await answer.json()).toMatchObject({ problems: [{ field: "" }] })
})

test("too many searches in a minute are told to wait", async () => {
	let last = 200
	for (let i = 0; i < 130; i++) last = (await get("/tim-kiem/?q=a")).status
	expect(last).toBe(429)
})
