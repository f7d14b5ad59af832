import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ReadSection } from "../page"
import { taxonomyKey, taxonomyRecord } from "../records/taxonomy"

/** Groups, product groups and sets: few enough to be read at once. */
export function readTaxonomy(scope: MedusaContainer): ReadSection {
	return async (after, take) => {
		const categories = await scope
			.resolve(Modules.PRODUCT)
			.listProductCategories({}, { select: ["id", "name", "handle", "metadata"], take: 1000 })
		return categories
			.flatMap((row) => taxonomyRecord(row) ?? [])
			.map((record) => ({ key: taxonomyKey(record), record }))
			.sort((a, b) => (a.key < b.key ? -1 : 1))
			.filter(({ key }) => key > after)
			.slice(0, take)
	}
}
