/** Which units of before a province and a district may mean. */
import { oldDistricts, oldProvinces } from "./place-history"
import {
	byName,
	type Commune,
	type FormerEntry,
	type Keyed,
	keyed,
	type Named,
	type Unit,
	type UnitIndex,
} from "./place-tables"

/** Land a province's name stands for. */
export interface ProvinceScope {
	/** Provinces of today of this name, or holding the old one; several for one that was divided. */
	today: Unit[]
	/** Communes of before in the old province of this name. */
	former: FormerEntry[]
	/** Communes of before on the land of today's provinces, where old names meet a new province. */
	wider: FormerEntry[]
	/** Communes of today on that land. */
	communes: Named<Commune>[]
}

const history = oldProvinces.map((old) => ({
	...keyed(old.name),
	now: old.now,
	districts: old.districts?.map(keyed),
}))
const districtHistory = oldDistricts.map(([province, name, now]) => ({
	...keyed(name),
	province,
	now: now.map(keyed),
}))

/** What a province's name means; the whole country without a name, null for a name nobody knows. */
export function provinceScope(index: UnitIndex, text: string): ProvinceScope | null {
	if (!text) return { today: [], former: index.former, wider: index.former, communes: index.today }
	const name = keyed(text)
	const ofToday = byName(index.provinces, name).map(({ unit }) => unit)
	const former = formerOf(index, text)
	if (ofToday.length === 0 && former.length === 0) return null
	const codes = new Set(ofToday.map(({ code }) => code))
	if (codes.size === 0)
		for (const { unit } of former)
			for (const { code } of unit.now) codes.add(index.communes.get(code)?.provinceCode ?? "")
	const here = new Set(
		ofToday.length > 0 ? [] : former.flatMap(({ unit }) => unit.now.map(({ code }) => code)),
	)
	return {
		today: index.provinces.flatMap(({ unit }) => (codes.has(unit.code) ? [unit] : [])),
		former,
		wider:
			ofToday.length === 0
				? former
				: index.former.filter(({ unit }) =>
						unit.now.some(({ code }) => codes.has(index.communes.get(code)?.provinceCode ?? "")),
					),
		communes: index.today.filter(({ unit }) =>
			ofToday.length > 0 ? codes.has(unit.provinceCode) : here.has(unit.code),
		),
	}
}

/** Communes of before in the old province of this name. */
export function formerOf(index: UnitIndex, text: string): FormerEntry[] {
	const name = keyed(text)
	const inTable = byName(index.oldProvinces, name).map(({ unit }) => unit)
	if (inTable.length > 0) return inTable.flatMap((old) => index.formerByProvince.get(old) ?? [])
	// "TT Huế" reads as a township of Huế first.
	const whole = keyed(`Tỉnh ${text}`)
	const older = byName(history, name)[0] ?? byName(history, whole)[0]
	if (!older) return []
	const { now, districts } = older
	return now
		.flatMap((old) => index.formerByProvince.get(old) ?? [])
		.filter(({ district }) => !districts || districts.some((one) => same(one, district)))
}

function same(one: Keyed, other: Keyed): boolean {
	return one.exact === other.exact && one.kind === other.kind
}

/** Communes of a district among these: first those the table puts there, then those of its history. */
export function districtScopes(entries: readonly FormerEntry[], text: string): FormerEntry[][] {
	const name = keyed(text)
	const districts = byName(
		entries.map((entry) => ({ ...entry.district, entry })),
		name,
	)
	const ofKind = name.kind === null || districts.some(({ kind }) => kind === name.kind)
	const direct = districts.map(({ entry }) => entry)
	const provinces = new Set(entries.map(({ unit }) => unit.province))
	const olds = byName(
		districtHistory.filter(({ province }) => provinces.has(province)),
		name,
	).filter(({ kind }) => name.kind === null || kind === name.kind)
	const older = entries.filter((entry) =>
		olds.some(
			({ province, now }) =>
				province === entry.unit.province && now.some((one) => same(one, entry.district)),
		),
	)
	// A district of another kind is believed only when history knows none of this kind.
	return (ofKind ? [direct, older] : [older, direct]).filter((scope) => scope.length > 0)
}
