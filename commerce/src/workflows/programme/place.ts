import { isDeepStrictEqual } from "node:util"
import { todayOf } from "../../annex/place/place"
import type { Place, PlaceAsIssued, UnitToday } from "../../domain/export"
import type { PlaceResolver } from "../../domain/place-resolve"
import type { Transaction } from "../certificate/transaction"
import { refusal } from "./refuse"
import type { ProgrammeValues } from "./values"

interface CommuneRow {
	code: string
	province_code: string
	lat: number | null
	lng: number | null
}

/** The unit of today of an address: the one chosen by a person, else what the words lead to. */
export async function unitToday(
	transaction: Transaction,
	places: PlaceResolver,
	asIssued: PlaceAsIssued,
	chosen: string | null,
	issued: string | null,
): Promise<UnitToday> {
	if (chosen) {
		const { province_code } = await communeRow(transaction, chosen)
		return { provinceCode: province_code, communeCode: chosen, how: "mapped", candidates: [] }
	}
	if (!Object.values(asIssued).some(Boolean))
		return { provinceCode: null, communeCode: null, how: "unknown", candidates: [] }
	return todayOf(places.resolve(asIssued, { issued }))
}

/**
 * The place of a product as the office leaves it. What the research found out about an address stays
 * as long as nobody words the address otherwise or chooses another commune.
 */
export async function placeOf(
	transaction: Transaction,
	places: PlaceResolver,
	before: Place | null,
	{ asIssued, communeCode }: Pick<ProgrammeValues, "asIssued" | "communeCode">,
	issued: string | null,
): Promise<Place> {
	const same =
		before !== null &&
		isDeepStrictEqual(before.asIssued, asIssued) &&
		before.today.communeCode === communeCode
	if (same) return before
	const today = await unitToday(transaction, places, asIssued, communeCode, issued)
	return placeAt(transaction, before, asIssued, today)
}

/** The place with its point on the map, which is the middle of its commune. */
async function placeAt(
	transaction: Transaction,
	before: Place | null,
	asIssued: PlaceAsIssued,
	today: UnitToday,
): Promise<Place> {
	if (before && before.today.communeCode === today.communeCode)
		return { ...before, asIssued, today }
	if (!today.communeCode) return { asIssued, today, lat: null, lng: null, precision: null }
	const { lat, lng } = await communeRow(transaction, today.communeCode)
	return { asIssued, today, lat, lng, precision: lat === null ? null : "commune" }
}

async function communeRow(transaction: Transaction, code: string): Promise<CommuneRow> {
	const row: CommuneRow | undefined = await transaction("admin_unit")
		.where({ scheme: "today", level: "commune", code })
		.whereNull("deleted_at")
		.first("code", "province_code", "lat", "lng")
	if (!row) throw refusal("communeCode", "commune_unknown")
	return row
}
