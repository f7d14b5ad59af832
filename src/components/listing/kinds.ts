import type { TaxonomyRecord } from "../../../commerce/src/domain/export"
import { tourismPoints } from "../../lib/catalogue/places"
import { productsOfGroup, productsOfSet } from "../../lib/catalogue/products"

/** Group 6 and set 26 hold places to visit, not goods. */
export const TOURISM_GROUP = 6

/** How many records a group or a set holds. */
export function kindsNote(record: TaxonomyRecord): string {
	if (record.group === TOURISM_GROUP) return String(tourismPoints().length)
	const list = record.type === "set" ? productsOfSet(record.number) : productsOfGroup(record.number)
	return String(list.length)
}
