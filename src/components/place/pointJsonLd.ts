import type { TourismRecord } from "../../../commerce/src/domain/export"
import { communeByCode, provinceByCode } from "../../lib/catalogue/units"
import { tongueOf } from "../../lib/language/tongue"
import { shortProvince, unitName } from "./unitNames"

/**
 * schema.org data of a place: only what a source gives; no star, no rating, and no
 * coordinates, which are those of its unit and not of the place itself.
 */
export function pointJsonLd(point: TourismRecord, origin: string, path: string): object {
	const { lang, told } = tongueOf(path)
	const { today } = point.place
	const commune = today.communeCode ? communeByCode(today.communeCode) : null
	const province = today.provinceCode ? provinceByCode(today.provinceCode) : null
	return {
		"@context": "https://schema.org",
		"@type": "TouristAttraction",
		"@id": origin + path,
		name: told(point.name),
		description: told(point.summary),
		url: origin + path,
		...(province && {
			address: {
				"@type": "PostalAddress",
				addressCountry: "VN",
				addressRegion: shortProvince(province.name),
				...(commune && { addressLocality: unitName(commune.name, lang) }),
			},
		}),
	}
}
