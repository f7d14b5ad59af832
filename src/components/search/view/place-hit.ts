import type { Hit, PlaceDoc } from "../../../../search/src/port"
import { tourismBySlug } from "../../../lib/catalogue/places"
import { communeByCode, provinceByCode, provinceBySlug } from "../../../lib/catalogue/units"
import { communePath, provincePath, tourismPath } from "../../../lib/paths"
import type { RowHit } from "../../../lib/search/view"
import { t } from "../../../lib/strings"
import { noBreak } from "../../../lib/text/no-break"
import { pointStanding } from "../../place/pointStanding"
import { shortProvince, todayText } from "../../place/unitNames"
import { titleMarks } from "./marks"

interface Row {
	path: string
	name: string
	meta: (string | null | false)[]
	standing?: RowHit["standing"]
}

/** The row of a place to visit, a province or a commune; null when this build does not know it. */
export function placeHit({ doc, marks }: Hit<PlaceDoc>): RowHit | null {
	const row = rows[doc.kind](doc)
	if (!row) return null
	return {
		kind: "row",
		path: row.path,
		name: titleMarks(row.name, marks?.name),
		text: null,
		meta: noBreak(row.meta.filter(Boolean).join(" · ")),
		standing: row.standing ?? null,
	}
}

const rows: Record<PlaceDoc["kind"], (doc: PlaceDoc) => Row | null> = {
	tourism: pointRow,
	province: provinceRow,
	commune: communeRow,
}

function pointRow({ slug }: PlaceDoc): Row | null {
	const point = tourismBySlug(slug)
	if (!point) return null
	const { text, endsAt } = pointStanding(point)
	return {
		path: tourismPath(slug),
		name: point.name,
		meta: [t("search.place_tourism"), todayText(point.place.today)],
		standing: { text: noBreak(text), endsAt: endsAt?.toISOString() ?? null },
	}
}

function provinceRow({ slug, productCount }: PlaceDoc): Row | null {
	const province = provinceBySlug(slug)
	if (!province) return null
	return {
		path: provincePath(province),
		name: province.name,
		meta: [t("search.one_province"), goods(productCount)],
	}
}

function communeRow({ communeCode, productCount }: PlaceDoc): Row | null {
	const commune = communeByCode(communeCode ?? "")
	if (!commune) return null
	const province = provinceByCode(commune.provinceCode)
	return {
		path: communePath(commune),
		name: commune.name,
		meta: [province && shortProvince(province.name), goods(productCount)],
	}
}

const goods = (count = 0) => count > 0 && t("unit.products", { n: count })
