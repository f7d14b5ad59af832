import { createHash } from "node:crypto"
import type { JudgedRow } from "./match/judged"

/** What a person sees of an import: it must still be so when it is confirmed. */
export function fingerprintOf(rows: readonly JudgedRow[]): string {
	return sha256(JSON.stringify(rows, inOrder))
}

export function sha256(content: string | Uint8Array): string {
	return createHash("sha256").update(content).digest("hex")
}

/** The database gives the keys of an object back in an order of its own. */
function inOrder(_: string, value: unknown): unknown {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
