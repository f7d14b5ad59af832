import type { MedusaContainer } from "@medusajs/framework/types"
import type { ReadSection } from "../page"
import type { SectionName } from "../sections"
import {
	readCertificates,
	readFairs,
	readProducers,
	readSalesPoints,
	readTourism,
	readUnranked,
} from "./ours"
import { readProducts } from "./products"
import { readTaxonomy } from "./taxonomy"
import { readCommunes, readProvinces } from "./units"

/** How each section of the export is read; products are those of the given sales channels. */
export function sectionReaders(
	scope: MedusaContainer,
	channels: string[],
): Record<SectionName, ReadSection> {
	return {
		provinces: readProvinces(scope),
		communes: readCommunes(scope),
		taxonomy: readTaxonomy(scope),
		producers: readProducers(scope),
		certificates: readCertificates(scope),
		unranked: readUnranked(scope),
		products: readProducts(scope, channels),
		tourism: readTourism(scope),
		"sales-points": readSalesPoints(scope),
		fairs: readFairs(scope),
	}
}
