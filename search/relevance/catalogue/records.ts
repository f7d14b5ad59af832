import type { CatalogueRecord } from "../../../commerce/src/domain/export"
import { certificates } from "./certificates"
import { producers } from "./producers"
import { products } from "./products"
import { taxonomy } from "./taxonomy"
import { tourism } from "./tourism"
import { communes, provinces } from "./units"

/**
 * The seed in the shape of the export, for judging search without a running shop. Whoever judges
 * must fix the day: certificates end.
 */
export const records: CatalogueRecord[] = [
	...provinces,
	...communes,
	...taxonomy,
	...producers,
	...certificates,
	...products,
	...tourism,
]
