import type { TourismRecord } from "../../../commerce/src/domain/export"
import { communeByCode, provinceByCode } from "../../lib/catalogue/units"
import { tourismPath } from "../../lib/paths"
import { shortProvince } from "./unitNames"

/**
 * schema.org data of a place: only what a source gives; no star, no rating, and no
 * coordinates, which are those of its unit and not of the place itself.
 */
export function pointJsonLd(point: TourismRecord, origin: string): object {
	const { today } = point.place
	const commune = today.communeCode ? communeByCode(today.communeCode) : null
	const province = today.provinceCode ? provinceByCode(today.provinceCode) : null
	return {
		"@context": "https://schema.org",
		"@type": "TouristAttraction",
		"@id": origin + tourismPath(point.slug),
		name: point.name,
		description: point.summary,
		url: origin + tourismPath(point.slug),
		...(province && {
			address: {
				"@type": "PostalAddress",
				addressCountry: "VN",
				addressRegion: shortProvince(province.name),
				...(commune && { addressLocality: commune.name }),
			},
		}),
	}
}
