import type { CommuneRecord, ProvinceRecord } from "../../../commerce/src/domain/export"
import { indexBy, once } from "./once"
import { recordsOf } from "./snapshot"

/** The 34 provinces of today. */
export const provinces: () => ProvinceRecord[] = once(() => recordsOf("province"))

const allCommunes = once(() => recordsOf("commune"))
const bySlug = once(() => indexBy(provinces(), (province) => province.slug))
const byCode = once(() => indexBy(provinces(), (province) => province.code))
const communesByCode = once(() => indexBy(allCommunes(), (commune) => commune.code))
const communesByProvince = once(() => Map.groupBy(allCommunes(), (commune) => commune.provinceCode))

export function provinceBySlug(slug: string): ProvinceRecord | null {
	return bySlug().get(slug) ?? null
}

export function provinceByCode(code: string): ProvinceRecord | null {
	return byCode().get(code) ?? null
}

/** Communes of one province, by its code. */
export function communes(provinceCode: string): CommuneRecord[] {
	return communesByProvince().get(provinceCode) ?? []
}

export function communeByCode(code: string): CommuneRecord | null {
	return communesByCode().get(code) ?? null
}
