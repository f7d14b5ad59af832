import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import type { CatalogueRecord, ExportEnd } from "../../../commerce/src/domain/export"

export interface WantedPhoto {
	/** Slug of the product. */
	product: string
	name: string
	file: string
}

/** Photographs that the products of a snapshot name; none before the first snapshot. */
export async function wantedPhotos(snapshot: string): Promise<WantedPhoto[]> {
	if (!existsSync(snapshot)) return []
	const lines = (await readFile(snapshot, "utf8")).split("\n")
	return lines
		.filter((line) => line.includes('"photo":"'))
		.map((line) => JSON.parse(line) as CatalogueRecord | ExportEnd)
		.flatMap((record) =>
			record.type === "product" && record.photo
				? { product: record.slug, name: record.name, file: record.photo }
				: [],
		)
}
