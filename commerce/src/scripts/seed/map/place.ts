import type { Place, UnitToday } from "../../../domain/export"
import type { SeedFair } from "../schema/fairs"
import type { SeedProduct } from "../schema/products"

/** The unit of today without the names, which the units themselves hold. */
export function unitToday(today: SeedFair["today"]): UnitToday {
	const { provinceCode, communeCode, how, candidates } = today
	return { provinceCode, communeCode, how, candidates }
}

export function placeOf({ asIssued, today, lat, lng, precision }: SeedProduct["place"]): Place {
	return { asIssued, today: unitToday(today), lat, lng, precision }
}
