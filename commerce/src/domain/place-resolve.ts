/**
 * From a place as a paper words it to the unit of today. It never guesses: where land was divided,
 * a name is shared or the parts do not fit together, it answers with what to choose from.
 */
import type { PlaceAsIssued } from "./export"
import { parseAddress } from "./place-address"
import { exactKey, looseKey } from "./place-key"
import { readingsOf } from "./place-name"
import { districtScopes, formerOf, type ProvinceScope, provinceScope } from "./place-scope"
import {
	byName,
	type Commune,
	type FormerCommune,
	type FormerEntry,
	indexUnits,
	keyed,
	type Unit,
	type UnitIndex,
	type UnitTables,
} from "./place-tables"

export type Resolution =
	| { kind: "one"; unit: Commune }
	| {
			kind: "choice"
			/** split: the old unit was divided; name: several of that name; district: only a district is
			 * named; doubt: found elsewhere than the paper says. */
			why: "split" | "name" | "district" | "doubt"
			candidates: Commune[]
	  }
	| { kind: "none"; province: Unit | null }

export interface ResolveOptions {
	/** ISO day of the paper: from 1 July 2025 on its words are taken as units of today first. */
	issued?: string | null
}

export interface PlaceResolver {
	/** The unit of today for a place in its parts, or for an address in one line. */
	resolve(place: string | Partial<PlaceAsIssued>, options?: ResolveOptions): Resolution
	/** Communes of before whose land is in a commune of today. */
	formerly(code: string): FormerCommune[]
	/** Communes of today on the land of an old province. */
	ofOldProvince(name: string): Commune[]
	/** Does anyone call, or did once call, a province so? */
	isProvince(name: string): boolean
}

const REFORM = "2025-07-01"
const MOST_SCOPES = 500

type ScopeOf = (province: string) => ProvinceScope | null

export function placeResolver(tables: UnitTables): PlaceResolver {
	const index = indexUnits(tables)
	const scopes = new Map<string, ProvinceScope | null>()
	const scopeOf: ScopeOf = (name) => {
		const kept = scopes.get(name)
		if (kept !== undefined) return kept
		const scope = provinceScope(index, name)
		// A few spellings of a hundred names are asked for again and again; anything else is not worth keeping.
		if (scope && scopes.size < MOST_SCOPES) scopes.set(name, scope)
		return scope
	}
	const isProvince = (name: string) => keyed(name).exact !== "" && scopeOf(name) !== null
	return {
		resolve(place, options = {}) {
			const parts = typeof place === "string" ? parseAddress(place, isProvince) : place
			return resolveParts(index, scopeOf, parts, options)
		},
		formerly: (code) => index.formerByCode.get(code) ?? [],
		ofOldProvince: (name) => communesOf(index, formerOf(index, name)),
		isProvince,
	}
}

function resolveParts(
	index: UnitIndex,
	scopeOf: ScopeOf,
	{ commune, district, province }: Partial<PlaceAsIssued>,
	{ issued }: ResolveOptions,
): Resolution {
	const scope = scopeOf(province ?? "")
	if (!scope) return { kind: "none", province: null }
	const none: Resolution = {
		kind: "none",
		province: scope.today.length === 1 ? (scope.today[0] ?? null) : null,
	}
	if (!commune) return district ? (wholeDistrict(index, scope, district) ?? none) : none
	if (district) return inDistrict(index, scope, commune, district) ?? none
	const found = withoutDistrict(index, scope, commune, issued ?? null)
	// A name without a kind may be a district's as well: "Sa Pa, Lào Cai".
	const asDistrict = keyed(commune).kind === null ? wholeDistrict(index, scope, commune) : null
	return either(found, asDistrict) ?? none
}

function inDistrict(
	index: UnitIndex,
	scope: ProvinceScope,
	commune: string,
	district: string,
): Resolution | null {
	for (const entries of [scope.former, scope.wider])
		for (const inside of districtScopes(entries, district)) {
			const found = named(inside, commune)
			if (found.length > 0) return answer(index, found)
		}
	// The whole district is one unit today: whatever was inside is there.
	const whole = wholeDistrict(index, scope, district)
	if (whole?.kind === "one") return whole
	const elsewhere = [named(scope.former, commune), named(scope.wider, commune)].find(
		(found) => found.length > 0,
	)
	const ofToday = namedToday(scope, commune)
	const candidates = unique([...ofToday, ...communesOf(index, elsewhere ?? [])])
	if (candidates.length > 0) return { kind: "choice", why: "doubt", candidates }
	const abroad = districtScopes(index.former, district).map((inside) => named(inside, commune))
	const found = communesOf(index, abroad.flat())
	return found.length > 0 ? { kind: "choice", why: "doubt", candidates: found } : null
}

function withoutDistrict(
	index: UnitIndex,
	scope: ProvinceScope,
	commune: string,
	issued: string | null,
): Resolution | null {
	const ofToday = namedToday(scope, commune)
	const inOld = named(scope.former, commune)
	const old = inOld.length > 0 ? inOld : named(scope.wider, commune)
	const [only, ...more] = ofToday
	const today: Resolution | null = !only
		? null
		: more.length > 0
			? { kind: "choice", why: "name", candidates: ofToday }
			: { kind: "one", unit: only }
	const before = old.length > 0 ? answer(index, old) : null
	if (issued) return issued >= REFORM ? (today ?? before) : (before ?? today)
	return either(today, before)
}

/** Both readings of one name: one unit only when they agree. */
function either(one: Resolution | null, other: Resolution | null): Resolution | null {
	if (!one || !other) return one ?? other
	const candidates = unique([...unitsOf(one), ...unitsOf(other)])
	const [only, ...more] = candidates
	return only && more.length === 0 ? one : { kind: "choice", why: "name", candidates }
}

function unitsOf(answer: Resolution): Commune[] {
	if (answer.kind === "one") return [answer.unit]
	return answer.kind === "choice" ? answer.candidates : []
}

function wholeDistrict(
	index: UnitIndex,
	scope: ProvinceScope,
	district: string,
): Resolution | null {
	for (const entries of [scope.former, scope.wider]) {
		const candidates = communesOf(index, districtScopes(entries, district).flat())
		const [only, ...more] = candidates
		if (only)
			return more.length > 0
				? { kind: "choice", why: "district", candidates }
				: { kind: "one", unit: only }
	}
	// Islands without communes: the district itself became the unit.
	const { loose } = keyed(district)
	const island = index.today.find(
		({ kind, unit, loose: own }) =>
			kind === "special-zone" &&
			own === loose &&
			(scope.today.length === 0 || scope.today.some(({ code }) => code === unit.provinceCode)),
	)
	return island ? { kind: "one", unit: island.unit } : null
}

function answer(index: UnitIndex, found: readonly FormerEntry[]): Resolution {
	const candidates = communesOf(index, found)
	const [only, ...more] = candidates
	const divided = found.some(({ unit }) => unit.now.some(({ part }) => part))
	if (!only) return { kind: "none", province: null }
	if (more.length === 0 && !divided) return { kind: "one", unit: only }
	return { kind: "choice", why: found.length > 1 ? "name" : "split", candidates }
}

function named(entries: readonly FormerEntry[], commune: string): FormerEntry[] {
	for (const { kind, name } of readingsOf(commune)) {
		const found = byName(entries, { kind, exact: exactKey(name), loose: looseKey(name) })
		if (found.length > 0) return found
	}
	return []
}

function namedToday({ communes }: ProvinceScope, commune: string): Commune[] {
	for (const { kind, name } of readingsOf(commune)) {
		const found = byName(communes, { kind, exact: exactKey(name), loose: looseKey(name) })
		if (found.length > 0) return found.map(({ unit }) => unit)
	}
	return []
}

function communesOf(index: UnitIndex, entries: readonly FormerEntry[]): Commune[] {
	return unique(
		entries.flatMap(({ unit }) => unit.now.flatMap(({ code }) => index.communes.get(code) ?? [])),
	)
}

function unique(communes: readonly Commune[]): Commune[] {
	return [...new Set(communes)].sort((a, b) => a.code.localeCompare(b.code))
}
