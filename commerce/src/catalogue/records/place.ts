import type { FairRecord, SalesPointRecord, TourismRecord } from "../../domain/export"

export interface TourismRow {
	handle: string
	name: string
	kind: TourismRecord["kind"]
	producer_handle: string | null
	place: TourismRecord["place"]
	ocop: TourismRecord["ocop"]
	visit: TourismRecord["visit"]
	other_recognition: TourismRecord["otherRecognition"]
	summary: string
	story: string | null
	sources: TourismRecord["sources"]
	updated_at: string | Date
}

export function tourismRecord(row: TourismRow): TourismRecord {
	return {
		type: "tourism",
		slug: row.handle,
		name: row.name,
		kind: row.kind,
		producer: row.producer_handle,
		place: row.place,
		ocop: row.ocop,
		visit: row.visit,
		otherRecognition: row.other_recognition,
		summary: row.summary,
		story: row.story,
		sources: row.sources,
		updatedAt: new Date(row.updated_at).toISOString(),
	}
}

export interface SalesPointRow {
	handle: string
	name: string
	kind: SalesPointRecord["kind"]
	address: string | null
	place: SalesPointRecord["place"]
	producer_handle: string | null
	sources: SalesPointRecord["sources"]
}

export function salesPointRecord(row: SalesPointRow): SalesPointRecord {
	return {
		type: "sales-point",
		slug: row.handle,
		name: row.name,
		kind: row.kind,
		address: row.address,
		place: row.place,
		producer: row.producer_handle,
		sources: row.sources,
	}
}

export interface FairRow {
	handle: string
	name: string
	starts_on: string | null
	ends_on: string | null
	year_inferred: boolean
	place_text: string | null
	today: FairRecord["today"]
	sources: FairRecord["sources"]
}

export function fairRecord(row: FairRow): FairRecord {
	return {
		type: "fair",
		slug: row.handle,
		name: row.name,
		start: row.starts_on,
		end: row.ends_on,
		yearInferred: row.year_inferred,
		placeText: row.place_text,
		today: row.today,
		sources: row.sources,
	}
}
