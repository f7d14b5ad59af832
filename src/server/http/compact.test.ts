import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, expect, test } from "vitest"
import { sendCompact } from "./compact"

const long = JSON.stringify(Array.from({ length: 500 }, (_, n) => `trà hoa vàng ${n}`))
let server: Server
let base = ""
beforeAll(() => {
	server = createServer((request, response) => {
		sendCompact(request, response, 200, request.url === "/short" ? "[]" : long)
	}).listen(0)
	base = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

test.each([
	["br, gzip", "br"],
	["gzip", "gzip"],
	["identity", null],
])("a reader who takes %s gets the same text", async (accept, encoding) => {
	const response = await fetch(`${base}/long`, { headers: { "accept-encoding": accept } })
	expect(response.headers.get("content-encoding")).toBe(encoding)
	expect(response.headers.get("vary")).toBe("Accept-Encoding")
	expect(await response.text()).toBe(long)
})

test("what is short is sent as it is", async () => {
	const response = await fetch(`${base}/short`, { headers: { "accept-encoding": "br" } })
	expect(response.headers.get("content-encoding")).toBeNull()
	expect(await response.text()).toBe("[]")
})
