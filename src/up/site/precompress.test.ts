import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { afterAll, expect, test } from "vitest"
import { precompress } from "./precompress"

const folder = mkdtempSync(join(tmpdir(), "precompress-"))
afterAll(() => rmSync(folder, { recursive: true }))

function site(name: string, pages: Record<string, string>): string {
	const path = join(folder, name)
	for (const [page, text] of Object.entries(pages)) {
		mkdirSync(join(path, page, ".."), { recursive: true })
		writeFileSync(join(path, page), text)
	}
	return path
}

test("lays both twins beside text, and none beside a picture", async () => {
	const first = site("first", { "a/index.html": "<p>Mật ong</p>", "b.avif": "bytes" })
	expect(await precompress(first, null, 5)).toBe(1)
	expect(brotliDecompressSync(readFileSync(join(first, "a/index.html.br"))).toString()).toBe(
		"<p>Mật ong</p>",
	)
	expect(gunzipSync(readFileSync(join(first, "a/index.html.gz"))).toString()).toBe("<p>Mật ong</p>")
	expect(existsSync(join(first, "b.avif.br"))).toBe(false)
})

test("shares the twins of an unchanged file with the earlier build", async () => {
	const old = site("old", { "same.html": "<p>1</p>", "other.html": "<p>1</p>" })
	const fresh = site("fresh", { "same.html": "<p>1</p>", "other.html": "<p>2</p>" })
	await precompress(old, null, 5)
	await precompress(fresh, old, 5)
	const inode = (path: string) => statSync(path).ino
	expect(inode(join(fresh, "same.html.br"))).toBe(inode(join(old, "same.html.br")))
	expect(brotliDecompressSync(readFileSync(join(fresh, "other.html.br"))).toString()).toBe(
		"<p>2</p>",
	)
})
