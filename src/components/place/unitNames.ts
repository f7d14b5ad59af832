import type { CommuneRecord, PlaceAsIssued, UnitToday } from "../../../commerce/src/domain/export"
import { communeByCode, provinceByCode } from "../../lib/catalogue/units"
import { t } from "../../lib/strings"

const UNIT = /^(Xã|Phường|Thị [Tt]rấn|Đặc khu|Huyện|Quận|Thị xã|Thành phố|Tỉnh)(?=\s)/u

/** "Tỉnh Quảng Ninh" is "Quảng Ninh" in running text. */
export function shortProvince(name: string): string {
	return name.replace(/^(Tỉnh|Thành phố)\s+/u, "")
}

/** "Phường Ba Đình" inside a sentence: "phường Ba Đình". */
export function inSentence(name: string): string {
	return name.replace(UNIT, (unit) => unit.toLowerCase())
}

/** A place in the words of its paper, smallest unit first; null when nothing is known. */
export function issuedText(place: PlaceAsIssued): string | null {
	const parts = [place.commune, place.district, place.province].filter(Boolean)
	return parts.length > 0 ? parts.join(", ") : null
}

/** "Xã Tân Cương, Thái Nguyên", or the province alone while the commune is not settled; null without either. */
export function todayText(today: UnitToday): string | null {
	const commune = today.communeCode ? communeByCode(today.communeCode) : null
	const province = today.provinceCode ? provinceByCode(today.provinceCode) : null
	const names = [commune?.name, province && shortProvince(province.name)].filter(Boolean)
	return names.length > 0 ? names.join(", ") : null
}

/**
 * The units a commune was made of, as a sentence: "Lập từ xã A, xã B (huyện C); một phần xã D (huyện E, tỉnh F)."
 * null when the table knows none.
 */
export function formerSentence(commune: CommuneRecord, provinceName: string): string | null {
	const [first, ...others] = commune.former
	if (!first) return null
	if (others.length === 0 && !first.part && first.name === commune.name)
		return t("place.formerSame")
	const byParent = new Map<string, string[]>()
	for (const unit of commune.former) {
		const parent = parentText(unit, provinceName)
		const name = inSentence(unit.name)
		const text = unit.part ? t("place.formerPart", { unit: name }) : name
		byParent.set(parent, [...(byParent.get(parent) ?? []), text])
	}
	const units = [...byParent].map(([parent, names]) => `${names.join(", ")} (${parent})`)
	return t("place.formerWhole", { units: units.join("; ") })
}

function parentText(unit: CommuneRecord["former"][number], provinceName: string): string {
	const district = inSentence(unit.district)
	return unit.province === provinceName ? district : `${district}, ${inSentence(unit.province)}`
}
