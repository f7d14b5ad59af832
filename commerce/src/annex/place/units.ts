import { groupBy } from "../group-by"
import { kindOf, unitKey } from "./address"

/** A commune of today. */
export interface TodayCommune {
	code: string
	name: string
	provinceCode: string
}

/** A commune of before 1 July 2025 and where its land is now. */
export interface OldCommune {
	code: string
	name: string
	district: string
	/** Name of the province then. */
	province: string
	now: TodayCommune[]
}

export interface Units {
	provinces: { code: string; name: string }[]
	today: TodayCommune[]
	old: OldCommune[]
}

interface Keyed<U> {
	unit: U
	kind: string
}

export interface UnitIndex {
	/** Names of provinces, today's and former, to the codes of today that hold their land. */
	provinces: ReadonlyMap<string, ReadonlySet<string>>
	today: ReadonlyMap<string, readonly Keyed<TodayCommune>[]>
	old: ReadonlyMap<string, readonly (Keyed<OldCommune> & { district: string; province: string })[]>
}

/** Units by their keys. */
export function indexUnits({ provinces, today, old }: Units): UnitIndex {
	const byName = new Map<string, Set<string>>()
	const add = (name: string, code: string) => {
		const codes = byName.get(unitKey(name)) ?? new Set()
		byName.set(unitKey(name), codes.add(code))
	}
	for (const { code, name } of provinces) add(name, code)
	for (const { province, now } of old)
		for (const { provinceCode } of now) add(province, provinceCode)
	const keyed = <U extends { name: string }>(unit: U): Keyed<U> => ({
		unit,
		kind: kindOf(unit.name),
	})
	return {
		provinces: byName,
		today: groupBy(today.map(keyed), ({ unit }) => unitKey(unit.name)),
		old: groupBy(
			old.map((unit) => ({
				...keyed(unit),
				district: unitKey(unit.district),
				province: unitKey(unit.province),
			})),
			({ unit }) => unitKey(unit.name),
		),
	}
}
