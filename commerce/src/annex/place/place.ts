import type { PlaceAsIssued, UnitToday } from "../../domain/export"
import { parseAddress } from "../../domain/place-address"
import type { PlaceResolver, Resolution } from "../../domain/place-resolve"

/** Where a line's address lies: in its own words, and among the units of today. */
export interface AnnexPlace extends UnitToday {
	asIssued: PlaceAsIssued
}

export type FindPlace = (address: string) => AnnexPlace

/**
 * Finds the places of an annex. Lines leave out the province of the authority that signed it; the day
 * of the decision tells whether old or new units are meant.
 */
export function placeFinder(resolver: PlaceResolver, authority: string, issued: string): FindPlace {
	const within = parseAddress(authority, resolver.isProvince).province
	const found = new Map<string, AnnexPlace>()
	return (address) => {
		const kept = found.get(address)
		if (kept) return kept
		const asIssued = parseAddress(address, resolver.isProvince)
		const resolution = address
			? resolver.resolve({ ...asIssued, province: asIssued.province ?? within }, { issued })
			: provinceOnly(resolver, within)
		const place = { asIssued, ...todayOf(resolution) }
		found.set(address, place)
		return place
	}
}

function provinceOnly(resolver: PlaceResolver, province: string | null): Resolution {
	return province ? resolver.resolve({ province }) : { kind: "none", province: null }
}

/** The units of today that an answer names. */
export function todayOf(resolution: Resolution): UnitToday {
	if (resolution.kind === "one") {
		const { code, provinceCode } = resolution.unit
		return { provinceCode, communeCode: code, how: "mapped", candidates: [] }
	}
	if (resolution.kind === "none")
		return {
			provinceCode: resolution.province?.code ?? null,
			communeCode: null,
			how: "unknown",
			candidates: [],
		}
	const [first, ...others] = resolution.candidates
	const one = others.every(({ provinceCode }) => provinceCode === first?.provinceCode)
	return {
		provinceCode: one ? (first?.provinceCode ?? null) : null,
		communeCode: null,
		how: "split",
		candidates: resolution.candidates.map(({ code, name }) => ({ code, name })),
	}
}
