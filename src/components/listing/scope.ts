import type { ProductRecord, TaxonomyRecord } from "../../../commerce/src/domain/export"
import { isAlcohol } from "../../../commerce/src/domain/sale"
import { products, productsOfGroup, productsOfSet } from "../../lib/catalogue/products"
import { groups, setsOfGroup } from "../../lib/catalogue/taxonomy"
import { groupPath, productsPath, setPath } from "../../lib/paths"

/** What a listing covers: everything, a group or a set. */
export interface Scope {
	/** Address of its first page. */
	path: string
	group: TaxonomyRecord | null
	set: TaxonomyRecord | null
	products: ProductRecord[]
	/** Its pages ask for the reader's age. */
	alcohol: boolean
}

/** Alcohol stands only in the listing of its own set, behind the question of age. */
const open = (list: ProductRecord[]) => list.filter((product) => !product.flags.alcohol)

export function allScope(): Scope {
	return {
		path: productsPath,
		group: null,
		set: null,
		products: open(products()),
		alcohol: false,
	}
}

/** Every group, and every set under its group. */
export function taxonomyScopes(): Scope[] {
	return groups().flatMap((group) => [
		groupScope(group),
		...setsOfGroup(group.number).map(setScope(group)),
	])
}

function groupScope(group: TaxonomyRecord): Scope {
	return {
		path: groupPath(group),
		group,
		set: null,
		products: open(productsOfGroup(group.number)),
		alcohol: false,
	}
}

function setScope(group: TaxonomyRecord): (set: TaxonomyRecord) => Scope {
	return (set) => ({
		path: setPath(set),
		group,
		set,
		products: productsOfSet(set.number),
		alcohol: isAlcohol(set.number),
	})
}
