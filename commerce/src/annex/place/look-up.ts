import type { PlaceAsIssued, UnitToday } from "../../domain/export"
import { type Address, type NamedUnit, readAddress, unitKey } from "./address"
import type { TodayCommune, UnitIndex } from "./units"

/** Where an address lies: its own words, and the units of today. */
export interface PlaceToday extends UnitToday {
	asIssued: PlaceAsIssued
}

/**
 * The commune and province of an address in the words of before or after 1 July 2025. `within`: the
 * province of the authority, for addresses that leave it out. Where land was divided it answers the
 * choices and chooses none.
 */
export function lookUp(text: string, index: UnitIndex, within: string | null): PlaceToday {
	const address = withBare(readAddress(text), index)
	const { commune, district, province } = address
	const provinces = provincesOf(address, index, within)
	const found = commune ? communesOf(commune, address, provinces, index) : []
	const [first] = found
	const codes = new Set(found.length > 0 ? found.map((one) => one.provinceCode) : provinces)
	const [code = null] = codes
	return {
		asIssued: {
			commune: commune?.text ?? null,
			district: district?.text ?? null,
			province: province?.text ?? null,
		},
		provinceCode: codes.size === 1 ? code : null,
		communeCode: first && found.length === 1 ? first.code : null,
		how: found.length > 1 ? "split" : first ? "mapped" : "unknown",
		candidates: found.length > 1 ? found.map(({ code, name }) => ({ code, name })) : [],
	}
}

/** Codes of today of the province an address names; empty where nothing tells. */
function provincesOf(
	{ province, district }: Address,
	index: UnitIndex,
	within: string | null,
): ReadonlySet<string> {
	if (province) return index.provinces.get(province.key) ?? new Set()
	// A city of the name of a province lies in it: "thành phố Huế", "thành phố Hải Dương".
	const city = district?.kind === "thanh pho" ? index.provinces.get(district.key) : undefined
	return city ?? new Set(within ? [within] : [])
}

/** The communes of today an address may mean. A district tells that it is of before July 2025. */
function communesOf(
	commune: NamedUnit,
	{ district, province }: Address,
	provinces: ReadonlySet<string>,
	index: UnitIndex,
): TodayCommune[] {
	const here = (one: TodayCommune) => provinces.size === 0 || provinces.has(one.provinceCode)
	const today = ofKind(commune, index.today.get(commune.key) ?? [])
		.map(({ unit }) => unit)
		.filter(here)
	const then = ofKind(
		commune,
		(index.old.get(commune.key) ?? []).filter(
			(one) => (!district || one.district === district.key) && one.unit.now.some(here),
		),
	)
	// "Quảng Trị" may be the province of then or of today; the one of then is the smaller.
	const exact = then.filter((one) => one.province === province?.key)
	const old = exact.length > 0 ? exact : then
	const moved = unique(old.flatMap(({ unit }) => unit.now).filter(here))
	if (district) return moved.length > 0 ? moved : today
	return today.length > 0 ? today : moved
}

/** Units of the kind the address names; all where none is of that kind. */
function ofKind<U extends { kind: string }>(
	{ kind }: NamedUnit,
	units: readonly U[],
): readonly U[] {
	const same = kind ? units.filter((unit) => unit.kind === kind) : []
	return same.length > 0 ? same : units
}

/** Gives parts without a kind their place: the last a province, what is before it district and commune. */
function withBare(address: Address, index: UnitIndex): Address {
	const bare = [...address.bare]
	const named = (text: string | undefined): NamedUnit | null =>
		text ? { text, kind: "", key: unitKey(text) } : null
	let { province, district, commune } = address
	if (!province && index.provinces.has(unitKey(bare.at(-1) ?? ""))) province = named(bare.pop())
	if (!commune && district) commune = named(bare.pop())
	else if (!commune) {
		const last = named(bare.pop())
		const before = named(bare.at(-1))
		const isOld =
			last && before && (index.old.get(before.key) ?? []).some((one) => one.district === last.key)
		if (isOld) [commune, district] = [before, last]
		else commune = last
	} else if (!district && bare.length > 0) {
		const last = named(bare.at(-1))
		const fits = last && (index.old.get(commune.key) ?? []).some((one) => one.district === last.key)
		if (fits) district = last
	}
	return { province, district, commune, bare }
}

const unique = (communes: readonly TodayCommune[]): TodayCommune[] => [
	...new Map(communes.map((one) => [one.code, one])).values(),
]
