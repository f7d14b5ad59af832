import type { z } from "@medusajs/framework/zod"
import { certificatesFile } from "./schema/certificates"
import { fairsFile } from "./schema/fairs"
import { illustrativeFile } from "./schema/illustrative"
import { placesFile } from "./schema/places"
import { producersFile } from "./schema/producers"
import { productsFile } from "./schema/products"
import { programmesFile } from "./schema/programmes"
import { storiesFile } from "./schema/stories"
import { taxonomyFile } from "./schema/taxonomy"
import { earlierUnitsFile, oldUnitsFile, unitsFile } from "./schema/units"

/** Every file of content/seed and what it must look like. */
export const seedFiles = {
	"products.json": productsFile,
	"illustrative.json": illustrativeFile,
	"producers.json": producersFile,
	"certificates.json": certificatesFile,
	"places.json": placesFile,
	"fairs.json": fairsFile,
	"programmes.json": programmesFile,
	"taxonomy.json": taxonomyFile,
	"admin-units.json": unitsFile,
	"admin-units-old.json": oldUnitsFile,
	"admin-units-earlier.json": earlierUnitsFile,
	"stories-plain.json": storiesFile,
} as const

export type SeedFileName = keyof typeof seedFiles

/** The whole content, each file in its checked shape. */
export type Catalogue = { [Name in SeedFileName]: z.infer<(typeof seedFiles)[Name]> }

export const seedFileNames = Object.keys(seedFiles) as SeedFileName[]
