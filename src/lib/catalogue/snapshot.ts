import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { CatalogueRecord } from "../../../commerce/src/domain/export"
import { parseSnapshot, type Snapshot } from "./parse"

let read: Snapshot | null = null

/** Where the last good export lies. */
export function snapshotFile(env: Record<string, string | undefined> = process.env): string {
	return env.CATALOGUE_FILE ?? join(env.SAOLANG_DATA ?? ".saolang", "catalogue", "snapshot.ndjson")
}

/** The whole catalogue, read once per process: one process renders one version. */
export function snapshot(): Snapshot {
	read ??= parseSnapshot(readFileSync(snapshotFile(), "utf8"))
	return read
}

/** The record whose `type` may be T (a taxonomy record has one of three). */
type RecordOf<T, R = CatalogueRecord> = R extends { type: infer U }
	? T extends U
		? R
		: never
	: never

/** Every record of the given type, in the order of the export. */
export function recordsOf<T extends CatalogueRecord["type"]>(type: T): RecordOf<T>[] {
	const isOne = (record: CatalogueRecord): record is CatalogueRecord & RecordOf<T> =>
		record.type === type
	return snapshot().records.filter(isOne)
}
