import { readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** What earlier runs have done, so that this one does only what is needed. */
export interface State {
	/** Fingerprint of the migrations and links last applied, and the database they were applied to. */
	migrated?: string
	/** The database that a seed has filled to the end, and the key it gave the shop. */
	seeded?: { database: string; publishableKey: string }
	/** Fingerprint of what the current site was built from. */
	site?: string
}

export function readState(data: string): State {
	try {
		return JSON.parse(readFileSync(join(data, "state.json"), "utf8")) as State
	} catch {
		return {}
	}
}

export function updateState(data: string, change: Partial<State>): void {
	writeJson(join(data, "state.json"), { ...readState(data), ...change })
}

/** Writes beside and renames, so that a cut-off run never leaves half a file. */
export function writeJson(file: string, value: unknown, mode = 0o644): void {
	writeFileSync(`${file}.new`, `${JSON.stringify(value, null, "\t")}\n`, { mode })
	renameSync(`${file}.new`, file)
}
