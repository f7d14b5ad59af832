import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { CatalogueRecord } from "../../../commerce/src/domain/export"

/** What is wrong with a freshly built site, before anybody sees it; an empty list when nothing is. */
export function faults(folder: string, snapshot: string): string[] {
	const client = join(folder, "client")
	const found: string[] = []
	const has = (page: string) => existsSync(join(client, page, "index.html"))
	if (!existsSync(join(folder, "server", "entry.mjs")))
		found.push("không có phần chạy trên máy chủ")
	if (!existsSync(client)) return [...found, "không có trang nào"]
	if (!has(".")) found.push("không có trang chủ")
	for (const record of records(snapshot)) {
		if (record.type === "product" && !has(`san-pham/${record.slug}`))
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
