import { z } from "zod"
import type { CommuneRecord, ProvinceRecord } from "../../../commerce/src/domain/export"
import { provinceSlug, slugOf } from "../../../commerce/src/domain/text"
import { readSeed } from "./seed"

const units = readSeed(
	"admin-units.json",
	z.object({
		provinces: z.array(z.object({ code: z.string(), name: z.string(), nameEn: z.string() })),
		communes: z.array(
			z.object({
				code: z.string(),
				name: z.string(),
				province: z.string(),
				lat: z.number().nullish(),
				lng: z.number().nullish(),
			}),
		),
	}),
)

const text = z.string()
/** Code and name of the old commune, its district, its province; the code of today; how much of it. */
const row = z.tuple([text, text, text, text, text, text, text, text]).rest(z.unknown())
const { rows } = readSeed("admin-units-old.json", z.object({ rows: z.array(row) }))

type Former = CommuneRecord["former"][number]

const former = new Map<string, Former[]>()
for (const [, name, district, , province, , code, relation] of rows) {
	const old = { name, district, province, part: relation === "part", earlier: false }
	former.set(code, [...(former.get(code) ?? []), old])
}

/** Communes of today with the ones they were made of. */
export const communes: CommuneRecord[] = units.communes.map(
	({ code, name, province, lat, lng }) => ({
		type: "commune",
		code,
		slug: slugOf(name),
		name,
		provinceCode: province,
		lat: lat ?? null,
		lng: lng ?? null,
		former: former.get(code) ?? [],
	}),
)

/** Provinces of today with the other ones of before July 2025 that are part of them. */
export const provinces: ProvinceRecord[] = units.provinces.map(({ code, name, nameEn }) => {
	const before = communes
		.filter((commune) => commune.provinceCode === code)
		.flatMap((commune) => commune.former.map((old) => old.province))
	const slug = provinceSlug(name)
	const formerNames = [...new Set(before)].filter((old) => provinceSlug(old) !== slug)
	return { type: "province", code, slug, name, nameEn, formerNames }
})
