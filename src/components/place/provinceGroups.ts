import type { ProvinceRecord } from "../../../commerce/src/domain/export"
import { provinces } from "../../lib/catalogue/units"
import { type Tongue, tongues } from "../../lib/language/tongue"
import { shortProvince } from "./unitNames"

export interface ProvinceGroup<R> {
	/** Fragment of its section: the slug of the province, "khac" for records without one. */
	id: string
	name: string
	province: ProvinceRecord | null
	records: R[]
}

/** Records by province of today, in the order of the 34 provinces; those without one come last. */
export function byProvince<R>(
	records: readonly R[],
	codeOf: (record: R) => string | null,
	{ t }: Tongue = tongues.vi,
): ProvinceGroup<R>[] {
	const found = new Map<string | null, R[]>()
	for (const record of records) {
		const code = codeOf(record)
		found.set(code, [...(found.get(code) ?? []), record])
	}
	const known = provinces().map((province) => ({
		id: province.slug,
		name: shortProvince(province.name),
		province,
		records: found.get(province.code) ?? [],
	}))
	const unknown = {
		id: "khac",
		name: t("place.unknownProvinceTitle"),
		province: null,
		records: found.get(null) ?? [],
	}
	return [...known, unknown].filter((group) => group.records.length > 0)
}
