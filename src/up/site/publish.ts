import { deriveMedia, type RefusedPhoto } from "../media/derive"
import type { Settings } from "../settings"
import { tell } from "../tell.mjs"
import { buildSite } from "./build"
import { readCatalogue, snapshotFile, snapshotVersion, writeSnapshot } from "./catalogue"

export interface Published {
	/** The version now on line. */
	version: string
	/** Photographs it does not show. */
	refusedPhotos: RefusedPhoto[]
}

/**
 * Reads the catalogue from commerce, keeps it as the snapshot, makes its new photographs into web
 * pictures, and builds the site from it.
 */
export async function publish(settings: Settings, publishableKey: string): Promise<Published> {
	const reading = await readCatalogue(settings.commerceUrl, publishableKey)
	const file = snapshotFile(settings.data)
	if (snapshotVersion(file) !== reading.version) {
		writeSnapshot(file, reading)
		tell(`Danh mục: ${reading.lines.length} bản ghi`)
	}
	const { refused } = await deriveMedia()
	for (const { product, fault } of refused)
		tell(`Ảnh của ${product} chưa dùng được (${fault}), tranh minh họa ở lại`)
	await buildSite(settings)
	return { version: reading.version, refusedPhotos: refused }
}
