import type { PlaceAsIssued, UnitToday } from "../../../commerce/src/domain/export"
import { provinceSlug } from "../../../commerce/src/domain/text"
import type { ProductDoc } from "../port"
import type { Catalogue } from "./catalogue"

export interface Where {
	placeText: string[]
	/** Slug of the province of today; "" when it is not known. */
	provinceNow: string
	/** Slug of the province of the time; "" when it is not known. */
	provinceOld: string
	communeCode?: string
}

/**
 * The names a place is looked for by: of its time and of today. Old names belong to the document;
 * as synonyms they would find whatever else is in the province of today.
 */
export function whereOf(issued: PlaceAsIssued, today: UnitToday, catalogue: Catalogue): Where {
	const province = catalogue.provinces.get(today.provinceCode ?? "")
	const commune = catalogue.communes.get(today.communeCode ?? "")
	const before = issued.province ?? provinceBefore(commune?.former ?? [])
	return {
		placeText: distinct([
			issued.commune,
			issued.district,
			before,
			commune?.name,
			province?.name,
			...today.candidates.map(({ name }) => name),
		]),
		provinceNow: province?.slug ?? "",
		provinceOld: before ? provinceSlug(before) : "",
		...(commune && { communeCode: commune.code }),
	}
}

/** The province of before, when the commune's land was of one province only. */
function provinceBefore(former: readonly { province: string }[]): string | null {
	const names = new Set(former.map(({ province }) => province))
	return names.size === 1 ? ([...names][0] ?? null) : null
}

/** Codes of provinces run from north to south: Ninh Bình is 37, Lâm Đồng 68. */
export function regionOf(code: string | null): ProductDoc["region"] {
	const number = Number(code ?? 0)
	if (number <= 37) return "bac"
	return number <= 68 ? "trung" : "nam"
}

export function distinct(texts: readonly (string | null | undefined)[]): string[] {
	return [...new Set(texts.flatMap((text) => text?.normalize("NFC").trim() || []))]
}

export function geoOf(place: { lat: number | null; lng: number | null }) {
	const { lat, lng } = place
	return lat === null || lng === null ? {} : { geo: { lat, lng } }
}
