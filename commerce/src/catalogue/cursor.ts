import { type SectionName, sectionNames } from "./sections"

/** Where a reading goes on: in a section, after the record of this key ("" is its beginning). */
export interface Position {
	section: SectionName
	after: string
}

/** A position as text that readers pass back without looking into it. */
export function writeCursor({ section, after }: Position): string {
	return Buffer.from(JSON.stringify([section, after])).toString("base64url")
}

/** The position in a cursor; null when it is none of ours. */
export function readCursor(cursor: string): Position | null {
	try {
		const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"))
		if (!Array.isArray(parts) || parts.length !== 2) return null
		const section = sectionNames.find((name) => name === parts[0])
		const after: unknown = parts[1]
		return section && typeof after === "string" && after.length <= 200 ? { section, after } : null
	} catch {
		return null
	}
}
