import type { CommuneRecord, PlaceAsIssued, UnitToday } from "../../../commerce/src/domain/export"
import { communeByCode, provinceByCode } from "../../lib/catalogue/units"
import { englishUnit } from "../../lib/language/english"
import type { Language } from "../../lib/language/language"
import { t } from "../../lib/strings"

const UNIT = /^(Xã|Phường|Thị [Tt]rấn|Đặc khu|Huyện|Quận|Thị [Xx]ã|Thành [Pp]hố|Tỉnh)(?=\s)/u

/** "Tỉnh Quảng Ninh" is "Quảng Ninh" in running text. */
export function shortProvince(name: string): string {
	return name.replace(/^(Tỉnh|Thành phố)\s+/u, "")
}

/** Kinds as they are written today; one table has "Thị xã" and "Thị Xã" side by side. */
export function evenKind(name: string): string {
	return name.replace(UNIT, (unit) => unit.charAt(0) + unit.slice(1).toLowerCase())
}

/** "Phường Ba Đình" inside a sentence: "phường Ba Đình". */
export function inSentence(name: string): string {
	return name.replace(UNIT, (unit) => unit.toLowerCase())
}

/** A unit as a page in this language names it. */
export function unitName(name: string, lang: Language): string {
	return lang === "en" ? englishUnit(name) : name
}

/** A place in the words of its paper, smallest unit first; null when nothing is known. */
export function issuedText(place: PlaceAsIssued, lang: Language = "vi"): string | null {
	const parts = [place.commune, place.district, place.province].filter((part) => part !== null)
	if (lang === "en") return parts.map(englishUnit).join(", ") || null
	return parts.map((part, n) => (n > 0 ? inSentence(part) : part)).join(", ") || null
}

/** "Xã Tân Cương, Thái Nguyên", or the province alone while the commune is not settled; null without either. */
export function todayText(today: UnitToday, lang: Language = "vi"): string | null {
	const commune = today.communeCode ? communeByCode(today.communeCode) : null
	const province = today.provinceCode ? provinceByCode(today.provinceCode) : null
	const names = [
		commune && unitName(commune.name, lang),
		province && shortProvince(province.name),
	].filter(Boolean)
	return names.length > 0 ? names.join(", ") : null
}

/**
 * The units a commune was made of, as a sentence: "Lập từ xã A, xã B (huyện C); một phần xã D (huyện E, tỉnh F)."
 * A single district stands in the sentence before (beforeSentence). null when the table knows none.
 */
export function formerSentence(commune: CommuneRecord, provinceName: string): string | null {
	const last = commune.former.filter(({ earlier }) => !earlier)
	const [first, ...others] = last
	if (!first) return null
	if (others.length === 0 && !first.part && first.name === commune.name)
		return t("place.formerSame")
	const groups = unitGroups(last, provinceName)
	const units = groups.length === 1 ? groups.map(({ units }) => units).join() : groupsText(groups)
	return t("place.formerWhole", { units })
}

/** Names that had ended before those units: "Trước nữa có phường A (thành phố B)." */
export function earlierSentence(commune: CommuneRecord, provinceName: string): string | null {
	const gone = commune.former.filter(({ earlier }) => earlier)
	return gone.length > 0
		? t("place.formerEarlier", { units: groupsText(unitGroups(gone, provinceName)) })
		: null
}

/** Where the land was before 1 July 2025: "Trước là thành phố Hạ Long, huyện Ba Chẽ." */
export function beforeSentence(commune: CommuneRecord, provinceName: string): string | null {
	const last = commune.former.filter(({ earlier }) => !earlier)
	const parents = last.map((unit) => parentText(unit, provinceName))
	// One district is spelt "Thị xã" and "Thị Xã" in one table.
	const names = [...new Set(parents)].sort((a, b) => a.localeCompare(b, "vi"))
	return names.length > 0 ? t("place.formerDistricts", { names: names.join("; ") }) : null
}

interface UnitGroup {
	parent: string
	/** Names of units, in running text. */
	units: string
}

function groupsText(groups: readonly UnitGroup[]): string {
	return groups.map(({ parent, units }) => `${units} (${parent})`).join("; ")
}

function unitGroups(units: CommuneRecord["former"], provinceName: string): UnitGroup[] {
	const byParent = new Map<string, string[]>()
	for (const unit of units) {
		const parent = parentText(unit, provinceName)
		const name = inSentence(unit.name)
		const text = unit.part ? t("place.formerPart", { unit: name }) : name
		byParent.set(parent, [...(byParent.get(parent) ?? []), text])
	}
	return [...byParent].map(([parent, names]) => ({ parent, units: names.join(", ") }))
}

function parentText(unit: CommuneRecord["former"][number], provinceName: string): string {
	const district = inSentence(unit.district)
	return unit.province === provinceName ? district : `${district}, ${inSentence(unit.province)}`
}
