import { existsSync } from "node:fs"
import { join } from "node:path"
import { now } from "../../../commerce/src/domain/clock"
import { stampOf } from "../../server/search/stamp"
import { servedBuild } from "../site/build"
import { snapshotVersion } from "../site/catalogue"

/** What the indexes of a search server must hold: the catalogue that the served pages tell, today. */
export interface Target {
	catalogue: string
	stamp: string
}

let last: { catalogue: string; version: string } | null = null

/** Null before the first build. */
export function searchTarget(data: string): Target | null {
	const folder = servedBuild(data)
	const catalogue = folder && join(folder, "catalogue.ndjson")
	if (!catalogue || !existsSync(catalogue)) return null
	if (last?.catalogue !== catalogue) {
		const version = snapshotVersion(catalogue)
		if (version === null) return null
		last = { catalogue, version }
	}
	return { catalogue, stamp: stampOf(last.version, now()) }
}
