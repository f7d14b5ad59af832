import type { Settings } from "../settings"
import { tell } from "../tell.mjs"
import { buildSite } from "./build"
import { readCatalogue, snapshotFile, snapshotVersion, writeSnapshot } from "./catalogue"

/**
 * Reads the catalogue from commerce, keeps it as the snapshot, and builds the site from it. Answers
 * the version now on line.
 */
export async function publish(settings: Settings, publishableKey: string): Promise<string> {
	const reading = await readCatalogue(settings.commerceUrl, publishableKey)
	const file = snapshotFile(settings.data)
	if (snapshotVersion(file) !== reading.version) {
		writeSnapshot(file, reading)
		tell(`Danh mục: ${reading.lines.length} bản ghi`)
	}
	await buildSite(settings)
	return reading.version
}
