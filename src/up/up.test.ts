import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { fingerprint } from "./fingerprint"
import { isInstalled } from "./install.mjs"
import { freePort, requireFree } from "./ports"
import { readSecrets } from "./secrets"
import { readSettings } from "./settings"

const folder = mkdtempSync(join(tmpdir(), "up-"))
afterAll(() => rmSync(folder, { recursive: true }))

function write(path: string, value: unknown) {
	mkdirSync(join(folder, path, ".."), { recursive: true })
	writeFileSync(join(folder, path), typeof value === "string" ? value : JSON.stringify(value))
}

describe("what is installed", () => {
	const lock = (version: string) => ({
		packages: {
			"": { version: "0.1.0" },
			"node_modules/a": { version },
			"node_modules/b": { version: "1.0.0", optional: true },
		},
	})
	test("nothing, other versions, or a cut-off installation are not enough", () => {
		write("p/package-lock.json", lock("2.0.0"))
		expect(isInstalled(join(folder, "p"))).toBe(false)
		write("p/node_modules/.package-lock.json", {
			packages: { "node_modules/a": { version: "1.0.0" } },
		})
		expect(isInstalled(join(folder, "p"))).toBe(false)
		write("p/node_modules/.package-lock.json", "{")
		expect(isInstalled(join(folder, "p"))).toBe(false)
	})
	test("a package for another machine may be missing", () => {
		write("p/package-lock.json", lock("2.0.0"))
		write("p/node_modules/.package-lock.json", {
			packages: { "node_modules/a": { version: "2.0.0" } },
		})
		expect(isInstalled(join(folder, "p"))).toBe(true)
	})
})

describe("ports", () => {
	test("a taken port is one sentence with a way out", async () => {
		const server = createServer().listen(0)
		await new Promise((done) => server.once("listening", done))
		const address = server.address()
		const port = typeof address === "object" && address ? address.port : 0
		await expect(requireFree(port, "cửa hàng", "PORT")).rejects.toThrow(
			`cổng ${port} dành cho cửa hàng đang có chương trình khác dùng. Dừng chương trình đó, hoặc chọn cổng khác: PORT=${port + 1} npm start`,
		)
		expect(await freePort(port)).not.toBe(port)
		server.close()
	})
	test("a port that is none is refused", () => {
		expect(() => readSettings({ PORT: "abc", SAOLANG_DATA: folder })).toThrow("PORT=abc")
		expect(() => readSettings({ PORT: "70000", SAOLANG_DATA: folder })).toThrow("PORT=70000")
	})
})

test("secrets are random, kept, and readable by the owner only", () => {
	const first = readSecrets(folder, {})
	expect(first.jwtSecret.length).toBeGreaterThan(40)
	expect(readSecrets(folder, {})).toEqual(first)
	expect(readSecrets(folder, { JWT_SECRET: "other" }).jwtSecret).toBe("other")
	expect(statSync(join(folder, "secrets.json")).mode & 0o077).toBe(0)
})

test("a fingerprint follows bytes and names, not tests", () => {
	write("f/a.ts", "1")
	const before = fingerprint(folder, ["f", "absent"])
	write("f/a.test.ts", "1")
	expect(fingerprint(folder, ["f", "absent"])).toBe(before)
	write("f/a.ts", "2")
	expect(fingerprint(folder, ["f", "absent"])).not.toBe(before)
})
