import type { PlaceAsIssued, ProducerRecord, Source, UnitToday } from "../../domain/export"

export interface ProducerRow {
	handle: string
	name: string
	name_variants: string[]
	kind: ProducerRecord["kind"]
	as_issued: PlaceAsIssued
	doubt: string | null
	today: UnitToday
	phone: string | null
	sources: Source[]
	updated_at: string | Date
}

export function producerRecord(row: ProducerRow): ProducerRecord {
	return {
		type: "producer",
		slug: row.handle,
		name: row.name,
		nameVariants: row.name_variants,
		kind: row.kind,
		asIssued: row.as_issued,
		doubt: row.doubt,
		today: row.today,
		phone: row.phone,
		sources: row.sources,
		updatedAt: new Date(row.updated_at).toISOString(),
	}
}
