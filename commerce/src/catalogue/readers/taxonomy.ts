import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingService from "../../modules/listing/service"
import type { ReadSection } from "../page"
import { taxonomyKey, taxonomyRecord } from "../records/taxonomy"

/** Groups, product groups and sets: few enough to be read at once. */
export function readTaxonomy(scope: MedusaContainer): ReadSection {
	const service = scope.resolve<ListingService>(LISTING_MODULE)
	return async (after, take) => {
		const entries = await service.listTaxonomyEntries({}, { take: 1000 })
		return entries
			.map((row) => taxonomyRecord(row))
			.map((record) => ({ key: taxonomyKey(record), record }))
			.sort((a, b) => (a.key < b.key ? -1 : 1))
			.filter(({ key }) => key > after)
			.slice(0, take)
	}
}
