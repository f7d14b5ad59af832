/** Provinces whose name is gone, and the old districts of any land. */
import type { CommuneRecord, ProvinceRecord } from "../../../commerce/src/domain/export"
import { exactKey } from "../../../commerce/src/domain/place-key"
import { type PlaceResolver, placeResolver } from "../../../commerce/src/domain/place-resolve"
import type { FormerCommune } from "../../../commerce/src/domain/place-tables"
import { provinceSlug, slugOf } from "../../../commerce/src/domain/text"
import { once } from "./once"
import { communeByCode, communes, provinceByCode, provinces } from "./units"

export interface FormerProvince {
	slug: string
	name: string
	/** Day since which it has been part of another, dd/MM/yyyy. */
	since: string
	/** The province of today with its land. */
	now: ProvinceRecord
	/** Its name alone changed: it holds the same land. */
	renamed: boolean
	/** Communes of today on its land, in the order of their codes. */
	communes: CommuneRecord[]
}

const MERGED = "01/07/2025"
/** Ended before the merger of 2025; the table of units does not know them. */
const OLDER = [
	{ name: "Tỉnh Thừa Thiên Huế", since: "01/01/2025" },
	{ name: "Tỉnh Hà Tây", since: "01/08/2008" },
]

/** Places by the words of any paper, from the units of the catalogue. */
export const places: () => PlaceResolver = once(() => {
	const all = provinces().flatMap(({ code }) => communes(code))
	const former = new Map<
		string,
		Omit<FormerCommune, "now"> & { now: FormerCommune["now"][number][] }
	>()
	for (const { code, former: units } of all)
		for (const { name, district, province, part } of units) {
			const key = `${name}/${district}/${province}`
			const unit = former.get(key) ?? { name, district, province, now: [] }
			unit.now.push({ code, part })
			former.set(key, unit)
		}
	return placeResolver({ provinces: provinces(), communes: all, former: [...former.values()] })
})

/** Every province whose name is gone, by that name. */
export const formerProvinces: () => FormerProvince[] = once(() => {
	const today = new Set(provinces().map(({ slug }) => slug))
	const merged = new Set(
		provinces().flatMap(({ formerNames }) =>
			formerNames.filter((name) => !today.has(provinceSlug(name))),
		),
	)
	return [...[...merged].map((name) => ({ name, since: MERGED })), ...OLDER]
		.flatMap(({ name, since }) => {
			const land = places()
				.ofOldProvince(name)
				.flatMap(({ code }) => communeByCode(code) ?? [])
			const now = provinceByCode(mostOf(land.map(({ provinceCode }) => provinceCode)))
			if (!now) return []
			const own = land.filter(({ provinceCode }) => provinceCode === now.code)
			const renamed = own.length === communes(now.code).length
			return [{ slug: provinceSlug(name), name, since, now, renamed, communes: own }]
		})
		.sort((a, b) => a.slug.localeCompare(b.slug))
})

/** Provinces whose land a province of today took in, and whose names are gone. */
export function formerOf(provinceCode: string): FormerProvince[] {
	return formerProvinces().filter(({ now }) => now.code === provinceCode)
}

export function formerProvinceBySlug(slug: string): FormerProvince | null {
	return formerProvinces().find((province) => province.slug === slug) ?? null
}

export interface FormerDistrict {
	/** Fragment of its place on a page. */
	id: string
	name: string
	province: string
	communes: CommuneRecord[]
}

/** Districts of before 1 July 2025 whose land these communes hold, by name. */
export function formerDistricts(units: readonly CommuneRecord[]): FormerDistrict[] {
	const found = new Map<string, FormerDistrict>()
	for (const commune of units)
		for (const { district, province, earlier } of commune.former) {
			if (earlier) continue
			const key = `${exactKey(province)}/${exactKey(district)}`
			const known = found.get(key) ?? {
				id: `truoc-${slugOf(district)}`,
				name: district,
				province,
				communes: [],
			}
			if (known.communes.at(-1) !== commune) known.communes.push(commune)
			found.set(key, known)
		}
	return distinct([...found.values()].sort((a, b) => bareName(a).localeCompare(bareName(b), "vi")))
}

/** Two old provinces may each have had a "Huyện Châu Thành". */
function distinct(districts: FormerDistrict[]): FormerDistrict[] {
	const seen = new Set<string>()
	return districts.map((district) => {
		const id = seen.has(district.id)
			? `${district.id}-${provinceSlug(district.province)}`
			: district.id
		seen.add(id)
		return { ...district, id }
	})
}

function bareName({ name }: FormerDistrict): string {
	return name.replace(/^(Huyện|Quận|Thị [Xx]ã|Thành [Pp]hố)\s+/u, "")
}

function mostOf(codes: readonly string[]): string {
	const counts = new Map<string, number>()
	for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ""
}
