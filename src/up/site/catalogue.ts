import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { EXPORT_SCHEMA, type ExportEnd } from "../../../commerce/src/domain/export"
import { Trouble } from "../tell.mjs"

export const snapshotFile = (data: string): string => join(data, "catalogue", "snapshot.ndjson")

export interface Reading {
	version: string
	/** Lines of records, without the closing lines of the pages. */
	lines: string[]
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>

/**
 * Reads the whole published catalogue page by page. When the version changes between two pages the
 * reading starts over, so that a snapshot is always of one moment.
 */
export async function readCatalogue(
	commerceUrl: string,
	publishableKey: string,
	get: Fetch = fetch,
): Promise<Reading> {
	for (let attempt = 0; attempt < 5; attempt += 1) {
		const reading = await readOnce(commerceUrl, publishableKey, get)
		if (reading) return reading
	}
	throw new Trouble("danh mục thay đổi liên tục trong lúc đọc.", "Thử lại sau ít phút.")
}

async function readOnce(url: string, key: string, get: Fetch): Promise<Reading | null> {
	const lines: string[] = []
	let version: string | null = null
	let cursor: string | null = null
	do {
		const page: URL = new URL("/store/catalog/export", url)
		page.searchParams.set("limit", "1000")
		if (cursor) page.searchParams.set("cursor", cursor)
		const answer = await get(page.href, {
			headers: { "x-publishable-api-key": key },
			signal: AbortSignal.timeout(120_000),
		})
		if (!answer.ok) throw new Trouble(`phần bán hàng trả lời ${answer.status} khi đọc danh mục.`)
		const body = (await answer.text()).split("\n").filter((line) => line !== "")
		const end = endOf(body.pop())
		if (version !== null && end.version !== version) return null
		version = end.version
		cursor = end.next
		for (const line of body) lines.push(line)
	} while (cursor)
	return { version, lines }
}

/** The closing line of a page: without it the page was cut off. */
function endOf(line: string | undefined): ExportEnd {
	const end = line ? (JSON.parse(line) as Partial<ExportEnd>) : {}
	if (end.type !== "end" || typeof end.version !== "string")
		throw new Trouble("bản xuất danh mục bị cắt giữa chừng.")
	if (end.schema !== EXPORT_SCHEMA)
		throw new Trouble(
			`bản xuất danh mục theo khuôn ${end.schema}, trang đọc khuôn ${EXPORT_SCHEMA}.`,
		)
	return end as ExportEnd
}

/** Keeps a reading as the snapshot pages are built from: whole or not at all. */
export function writeSnapshot(file: string, { version, lines }: Reading): void {
	const end: ExportEnd = {
		type: "end",
		schema: EXPORT_SCHEMA,
		version,
		next: null,
		records: lines.length,
	}
	mkdirSync(dirname(file), { recursive: true })
	writeFileSync(`${file}.new`, `${[...lines, JSON.stringify(end)].join("\n")}\n`)
	renameSync(`${file}.new`, file)
}

/** Version of the snapshot on disk; null when there is none or it is cut off. */
export function snapshotVersion(file: string): string | null {
	if (!existsSync(file)) return null
	const last = readFileSync(file, "utf8").trimEnd().split("\n").pop()
	try {
		return endOf(last).version
	} catch {
		return null
	}
}
