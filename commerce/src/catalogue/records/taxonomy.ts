import type { TaxonomyRecord } from "../../domain/export"

export interface TaxonomyRow {
	kind: TaxonomyRecord["type"]
	number: number
	group_number: number
	product_group_number: number | null
	name: string
	short_name: string
	name_en: string
	slug: string
}

export function taxonomyRecord(row: TaxonomyRow): TaxonomyRecord {
	return {
		type: row.kind,
		number: row.number,
		group: row.group_number,
		productGroup: row.product_group_number,
		name: row.name,
		shortName: row.short_name,
		nameEn: row.name_en,
		slug: row.slug,
	}
}

const order: TaxonomyRecord["type"][] = ["group", "product-group", "set"]

/** Sorts groups before product groups before sets, each by number. */
export function taxonomyKey(record: TaxonomyRecord): string {
	return `${order.indexOf(record.type)}-${String(record.number).padStart(3, "0")}`
}
