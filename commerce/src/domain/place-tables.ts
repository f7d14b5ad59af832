/** Units of today and before, laid out for looking up by name. */
import { exactKey, looseKey } from "./place-key"
import { parseUnit, type UnitKind } from "./place-name"

/** A unit of today. */
export interface Unit {
	code: string
	/** With its kind: "Phường Bãi Cháy". */
	name: string
}

export interface Commune extends Unit {
	provinceCode: string
}

/** A commune of before 1 July 2025, and the communes of today that hold its land. */
export interface FormerCommune {
	name: string
	district: string
	province: string
	/** Codes of today's communes; `part` when only part of its land went there. */
	now: readonly { code: string; part: boolean }[]
}

export interface UnitTables {
	provinces: readonly Unit[]
	communes: readonly Commune[]
	former: readonly FormerCommune[]
}

/** A name ready to be compared. */
export interface Keyed {
	kind: UnitKind | null
	exact: string
	loose: string
}

export type Named<U> = Keyed & { unit: U }

export interface FormerEntry extends Named<FormerCommune> {
	district: Keyed
}

export interface UnitIndex {
	provinces: Named<Unit>[]
	communes: Map<string, Commune>
	today: Named<Commune>[]
	former: FormerEntry[]
	/** Former communes by the provinces of before 1 July 2025, as named in the table. */
	formerByProvince: Map<string, FormerEntry[]>
	/** Former communes by the code of each commune of today that holds land of theirs. */
	formerByCode: Map<string, FormerCommune[]>
	/** The provinces of before, as named in the table. */
	oldProvinces: Named<string>[]
}

export function keyed(text: string): Keyed {
	const { kind, name } = parseUnit(text)
	return { kind, exact: exactKey(name), loose: looseKey(name) }
}

export function indexUnits(tables: UnitTables): UnitIndex {
	const districts = new Map<string, Keyed>()
	const district = (name: string): Keyed => {
		const known = districts.get(name) ?? keyed(name)
		districts.set(name, known)
		return known
	}
	const former = tables.former.map((unit) => ({
		...keyed(unit.name),
		unit,
		district: district(unit.district),
	}))
	const formerByProvince = new Map<string, FormerEntry[]>()
	const formerByCode = new Map<string, FormerCommune[]>()
	for (const entry of former) {
		push(formerByProvince, entry.unit.province, entry)
		for (const { code } of entry.unit.now) push(formerByCode, code, entry.unit)
	}
	return {
		provinces: tables.provinces.map((unit) => ({ ...keyed(unit.name), unit })),
		communes: new Map(tables.communes.map((commune) => [commune.code, commune])),
		today: tables.communes.map((unit) => ({ ...keyed(unit.name), unit })),
		former,
		formerByProvince,
		formerByCode,
		oldProvinces: [...formerByProvince.keys()].map((name) => ({ ...keyed(name), unit: name })),
	}
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
	const list = map.get(key)
	if (list) list.push(value)
	else map.set(key, [value])
}

/**
 * Entries of a name, nearest spelling first: marks and kind right, then marks right, then without
 * marks. Communes became wards and districts towns, so a kind decides only between names.
 */
export function byName<E extends Keyed>(entries: readonly E[], name: Keyed): E[] {
	for (const key of ["exact", "loose"] as const) {
		const same = entries.filter((entry) => entry[key] === name[key])
		const ofKind = same.filter(({ kind }) => name.kind !== null && kind === name.kind)
		if (ofKind.length > 0) return ofKind
		if (same.length > 0) return same
	}
	return []
}
