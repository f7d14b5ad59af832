import { isDeepStrictEqual } from "node:util"
import type { DetailRow } from "../../catalogue/records/product"
import type { Place } from "../../domain/export"
import { isAlcohol } from "../../domain/sale"
import { sourced } from "./sourced"
import type { ProgrammeValues } from "./values"

/** A row of the listing as the office leaves it; `before` is null for a product without one. */
export function detailColumns(
	values: ProgrammeValues,
	before: DetailRow | null,
	place: Place,
	groupNumber: number,
) {
	const { setNumber, confirmed, ingredients, netWeight, storage, packaging } = values
	const { fragile, liquid, cold, certifications } = values
	const storageBefore = before?.facts.storage ?? before?.storage?.value ?? null
	const sameStorage = isDeepStrictEqual(storageBefore, storage)
	const json = {
		place,
		facts: {
			ingredients,
			netWeight,
			storage: before && sameStorage && !confirmed ? before.facts.storage : storage,
			packaging,
			certifications,
			export: values.export,
			variants: before?.facts.variants ?? null,
		},
		flags: { fragile, liquid, cold, alcohol: isAlcohol(setNumber) },
		storage:
			before && sameStorage && !confirmed ? before.storage : sourced(null, storage, confirmed),
		selling_unit: sourced(before?.selling_unit ?? null, values.sellingUnit, confirmed),
		parcel: sourced(before?.parcel ?? null, values.parcel, confirmed),
		shelf_life: sourced(before?.shelf_life ?? null, values.shelfLife, confirmed),
		season_months: sourced(before?.season_months ?? null, values.seasonMonths, confirmed),
		supply: sourced(before?.supply ?? null, values.supply, confirmed),
	}
	return {
		...Object.fromEntries(
			Object.entries(json).map(([name, value]) => [name, value && JSON.stringify(value)]),
		),
		set_number: setNumber,
		group_number: groupNumber,
		producer_handle: values.producer,
		province_code: place.today.provinceCode,
		commune_code: place.today.communeCode,
		summary: values.summary,
		story: values.story,
		shippable: values.shippable,
	}
}
