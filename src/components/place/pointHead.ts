import type { TourismRecord } from "../../../commerce/src/domain/export"
import { config } from "../../lib/config"
import { tongueOf } from "../../lib/language/tongue"
import { pointJsonLd } from "./pointJsonLd"
import { todayText } from "./unitNames"

/** What the head of a place's page at this address says, in its language. */
export function pointHead(
	point: TourismRecord,
	path: string,
): { title: string; description: string; jsonLd: object } {
	const { lang, t, told } = tongueOf(path)
	const name = told(point.name)
	const place = todayText(point.place.today, lang) ?? t("place.unknownProvince")
	return {
		title: `${name} · ${place}`,
		description: t("point.description", { name, place }),
		jsonLd: pointJsonLd(point, config().url, path),
	}
}
