import { type CatalogueRecord, EXPORT_SCHEMA, type ExportEnd } from "../domain/export"
import { type Position, writeCursor } from "./cursor"
import { type SectionName, sectionNames } from "./sections"

/** One row of a section; `record` is null when it is not published. */
export interface Keyed {
	key: string
	record: CatalogueRecord | null
}

/** Rows of a section with keys above `after`, in the order of keys, at most `take`. */
export type ReadSection = (after: string, take: number) => Promise<Keyed[]>

export interface Page {
	records: CatalogueRecord[]
	end: ExportEnd
}

/** A page of the export: up to `limit` rows from `from` on, over the ends of sections. */
export async function readPage(
	readers: Record<SectionName, ReadSection>,
	from: Position,
	limit: number,
	version: string,
): Promise<Page> {
	const records: CatalogueRecord[] = []
	let left = limit
	let next: Position | null = from
	while (next && left > 0) {
		const { section, after }: Position = next
		const rows = await readers[section](after, left)
		for (const { record } of rows) if (record) records.push(record)
		const last = rows.at(-1)
		next = rows.length === left && last ? { section, after: last.key } : following(section)
		left -= rows.length
	}
	const cursor = next ? writeCursor(next) : null
	return {
		records,
		end: { type: "end", schema: EXPORT_SCHEMA, version, next: cursor, records: records.length },
	}
}

function following(section: SectionName): Position | null {
	const next = sectionNames[sectionNames.indexOf(section) + 1]
	return next ? { section: next, after: "" } : null
}
