import { readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import type { Page } from "../site/pages"
import { followed } from "./resources"

const source = z.object({ url: z.string() })
const record = z.object({ slug: z.string(), sources: z.array(source) })
export type SeedRecord = z.infer<typeof record>

const seed = join(import.meta.dirname, "..", "..", "..", "content", "seed")

/** Reads one file of the seed data as the shape a test needs of it. */
export function readSeed<T>(file: string, shape: z.ZodType<T>): T {
	return shape.parse(JSON.parse(readFileSync(join(seed, file), "utf8")))
}

/** Seed records by the address their page must have. */
export function recordsByAddress(): Map<string, SeedRecord> {
	const places = readSeed("places.json", z.object({ tourism: z.array(record) }))
	return new Map([
		...readSeed("products.json", z.array(record)).map((r) => [`/san-pham/${r.slug}/`, r] as const),
		...readSeed("producers.json", z.array(record)).map((r) => [`/chu-the/${r.slug}/`, r] as const),
		...places.tourism.map((r) => [`/diem-den/${r.slug}/`, r] as const),
	])
}

/** The address of a record's page in Vietnamese, by that of either of its pages. */
export function vietnameseOf(path: string): string {
	return path.replace(/^\/en\/products\//, "/san-pham/").replace(/^\/en\/places\//, "/diem-den/")
}

/** A record's page links to every source of the record. */
export function sourcesShown(records: Map<string, SeedRecord>): (page: Page) => string[] {
	return (page) => {
		const links = new Set(followed(page).map(plain))
		return (records.get(vietnameseOf(page.path))?.sources ?? [])
			.filter(({ url }) => !links.has(plain(url)))
			.map(({ url }) => `does not name its source ${url}`)
	}
}

function plain(url: string): string {
	return URL.parse(url)?.href ?? url
}
