import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { CatalogueRecord } from "../../../commerce/src/domain/export"

/**
 * What is wrong with a freshly built site, before anybody sees it; an empty list when nothing is.
 * Spirits are rendered on demand, behind the question of age, and have no file.
 */
export function faults(client: string, snapshot: string): string[] {
	const found: string[] = []
	const has = (page: string) => existsSync(join(client, page, "index.html"))
	if (!has(".")) found.push("không có trang chủ")
	if (pages(client) === 0) found.push("không có trang nào")
	for (const record of records(snapshot)) {
		if (record.type === "product" && !record.flags.alcohol && !has(`san-pham/${record.slug}`))
			found.push(`thiếu trang sản phẩm ${record.slug}`)
		if (record.type === "tourism" && !has(`diem-den/${record.slug}`))
			found.push(`thiếu trang điểm đến ${record.slug}`)
	}
	return found
}

/** How many pages a built site has. */
export function pages(client: string): number {
	return readdirSync(client, { recursive: true, encoding: "utf8" }).filter((path) =>
		path.endsWith(".html"),
	).length
}

function records(file: string): CatalogueRecord[] {
	const lines = readFileSync(file, "utf8").trimEnd().split("\n").slice(0, -1)
	return lines.map((line) => JSON.parse(line) as CatalogueRecord)
}
