import { z } from "zod"
import type { CatalogueRecord } from "../../../commerce/src/domain/export"
import { endSchema, recordSchema } from "./schema"

export interface Snapshot {
	/** Changes when any published record changes. */
	version: string
	records: CatalogueRecord[]
}

const typeOf = z.object({ type: z.string() })

/**
 * Reads the NDJSON export. Throws with line and field when a record is not what the contract says,
 * or when the closing line is missing: half a catalogue must never become pages.
 */
export function parseSnapshot(ndjson: string): Snapshot {
	const records: CatalogueRecord[] = []
	let version: string | null = null
	for (const [index, line] of ndjson.split("\n").entries()) {
		if (!line) continue
		const raw: unknown = readLine(line, index)
		if (typeOf.parse(raw).type === "end") version = check(endSchema, raw, index).version
		else records.push(check(recordSchema, raw, index))
	}
	if (version === null) throw new Error("catalogue: the closing line is missing")
	return { version, records }
}

function readLine(line: string, index: number): unknown {
	try {
		return JSON.parse(line)
	} catch {
		throw new Error(`catalogue line ${index + 1}: not JSON`)
	}
}

function check<S extends z.ZodType>(schema: S, raw: unknown, index: number): z.output<S> {
	const result = schema.safeParse(raw)
	if (result.success) return result.data
	throw new Error(`catalogue line ${index + 1}: ${z.prettifyError(result.error)}`)
}
