import { mkdirSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import type { CatalogueRecord } from "../../commerce/src/domain/export"
import { taxonomy } from "../../search/relevance/catalogue/taxonomy"
import { communes, provinces } from "../../search/relevance/catalogue/units"
import { records } from "./records"

/** Provinces whose communes are there too: enough to see a page of each kind. */
const WITH_COMMUNES = ["22"]

/** Writes the made-up catalogue in the shape of an export. */
export function writeCatalogue(file: string): void {
	const all: CatalogueRecord[] = [
		...provinces,
		...communes.filter(({ provinceCode }) => WITH_COMMUNES.includes(provinceCode)).slice(0, 3),
		...taxonomy,
		...records,
	]
	const end = { type: "end", schema: 1, version: "examples", next: null, records: all.length }
	mkdirSync(dirname(file), { recursive: true })
	writeFileSync(file, `${[...all, end].map((record) => JSON.stringify(record)).join("\n")}\n`)
}
