import type { CommuneRecord, ProvinceRecord } from "../../domain/export"

/** A unit of today. */
export interface UnitRow {
	code: string
	slug: string
	name: string
	name_en: string | null
	province_code: string | null
	lat: number | null
	lng: number | null
}

export function provinceRecord(row: UnitRow, formerNames: string[]): ProvinceRecord {
	const { code, slug, name } = row
	return { type: "province", code, slug, name, nameEn: row.name_en ?? name, formerNames }
}

export function communeRecord(row: UnitRow, former: CommuneRecord["former"]): CommuneRecord {
	const { code, slug, name, lat, lng } = row
	return {
		type: "commune",
		code,
		slug,
		name,
		provinceCode: row.province_code ?? "",
		lat,
		lng,
		former,
	}
}
