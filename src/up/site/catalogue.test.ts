import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { readCatalogue, snapshotVersion, writeSnapshot } from "./catalogue"

const folder = mkdtempSync(join(tmpdir(), "catalogue-"))
afterAll(() => rmSync(folder, { recursive: true }))

const page = (records: string[], version: string, next: string | null, schema = 1) =>
	[
		...records,
		JSON.stringify({ type: "end", schema, version, next, records: records.length }),
	].join("\n")

/** Answers the given bodies one after another, and remembers what was asked. */
function server(...bodies: string[]) {
	const asked: string[] = []
	return {
		asked,
		get: async (url: string) => {
			asked.push(url)
			return new Response(bodies.shift() ?? "")
		},
	}
}

describe("reading the catalogue", () => {
	test("follows the cursor to the end", async () => {
		const { get, asked } = server(page(['{"a":1}'], "v1", "x/1"), page(['{"b":2}'], "v1", null))
		const reading = await readCatalogue("http://commerce", "key", get)
		expect(reading).toEqual({ version: "v1", lines: ['{"a":1}', '{"b":2}'] })
		expect(asked[1]).toBe("http://commerce/store/catalog/export?limit=1000&cursor=x%2F1")
	})

	test("starts over when the version changes between two pages", async () => {
		const { get } = server(
			page(['{"a":1}'], "v1", "x"),
			page(['{"b":2}'], "v2", null),
			page(['{"a":3}'], "v2", null),
		)
		expect(await readCatalogue("http://commerce", "key", get)).toEqual({
			version: "v2",
			lines: ['{"a":3}'],
		})
	})

	test("refuses a page that was cut off, and another shape", async () => {
		const cut = server('{"a":1}\n{"b":2}')
		await expect(readCatalogue("http://commerce", "key", cut.get)).rejects.toThrow("cắt giữa chừng")
		const other = server(page([], "v1", null, 99))
		await expect(readCatalogue("http://commerce", "key", other.get)).rejects.toThrow("khuôn 99")
	})
})

describe("the snapshot", () => {
	test("is whole, and leaves nothing beside it", () => {
		const file = join(folder, "deep", "snapshot.ndjson")
		writeSnapshot(file, { version: "v7", lines: ['{"a":1}'] })
		expect(readFileSync(file, "utf8").split("\n")[0]).toBe('{"a":1}')
		expect(snapshotVersion(file)).toBe("v7")
		expect(readdirSync(join(folder, "deep"))).toEqual(["snapshot.ndjson"])
	})

	test("has no version when it is missing or cut off", () => {
		const file = join(folder, "cut.ndjson")
		expect(snapshotVersion(file)).toBeNull()
		writeFileSync(file, '{"type":"product"')
		expect(snapshotVersion(file)).toBeNull()
	})
})
