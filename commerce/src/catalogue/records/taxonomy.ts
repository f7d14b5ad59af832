import type { TaxonomyRecord } from "../../domain/export"

/** What the metadata of a category says of its place in annex I of Decision 26/2026/QĐ-TTg. */
export interface CategoryMetadata {
	type: TaxonomyRecord["type"]
	number: number
	group: number
	productGroup: number | null
	shortName: string
	nameEn: string
}

export interface CategoryRow {
	name: string
	handle: string
	metadata?: Record<string, unknown> | null
}

const order: TaxonomyRecord["type"][] = ["group", "product-group", "set"]

/** The category's record; null for a category of the shop's own. */
export function taxonomyRecord(row: CategoryRow): TaxonomyRecord | null {
	const { type, number, group, productGroup, shortName, nameEn, slug } = row.metadata ?? {}
	const known = order.find((one) => one === type)
	if (!known || typeof number !== "number" || typeof group !== "number") return null
	return {
		type: known,
		number,
		group,
		productGroup: typeof productGroup === "number" ? productGroup : null,
		name: row.name,
		shortName: typeof shortName === "string" ? shortName : row.name,
		nameEn: typeof nameEn === "string" ? nameEn : row.name,
		slug: typeof slug === "string" ? slug : row.handle,
	}
}

/** Sorts groups before product groups before sets, each by number. */
export function taxonomyKey(record: TaxonomyRecord): string {
	return `${order.indexOf(record.type)}-${String(record.number).padStart(3, "0")}`
}
