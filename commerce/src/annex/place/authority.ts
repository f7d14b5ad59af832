import { readAddress } from "./address"
import type { UnitIndex } from "./units"

/** The province of today an authority stands for; null for a ministry and for what is not one province. */
export function provinceOfAuthority(authority: string, index: UnitIndex): string | null {
	const { province, district } = readAddress(authority)
	const named = province ?? (district?.kind === "thanh pho" ? district : null)
	const codes = named ? [...(index.provinces.get(named.key) ?? [])] : []
	return codes.length === 1 ? (codes[0] ?? null) : null
}
