import { z } from "@medusajs/framework/zod"
import { text } from "./common"

const provinceCode = z.string().regex(/^\d{2}$/)
const communeCode = z.string().regex(/^\d{5}$/)

/** admin-units.json: provinces and communes of today. */
export const unitsFile = z.strictObject({
	note: text,
	/** Day of the list. */
	asOf: text,
	provinces: z.array(z.strictObject({ code: provinceCode, name: text, nameEn: text })).length(34),
	communes: z.array(
		z.strictObject({
			code: communeCode,
			name: text,
			nameEn: text,
			province: provinceCode,
			/** Approximate centre, degrees. */
			lat: z.number().nullable(),
			lng: z.number().nullable(),
			areaKm2: z.number().nullable(),
			/** Where lists disagree about the code. */
			codeNote: text.optional(),
		}),
	),
})

const relation = z.enum(["whole", "part"])

/** admin-units-old.json: where each commune of before 1 July 2025 went; `part`: only part of it. */
export const oldUnitsFile = z.strictObject({
	note: text,
	columns: z.tuple([
		z.literal("oldCode"),
		z.literal("oldName"),
		z.literal("oldDistrict"),
		z.literal("oldDistrictCode"),
		z.literal("oldProvince"),
		z.literal("oldProvinceCode"),
		z.literal("newCode"),
		z.literal("relation"),
	]),
	rows: z.array(
		z.tuple([communeCode, text, text, text, text, provinceCode, communeCode, relation]),
	),
})

/** admin-units-earlier.json: communes merged before that day, known by name only. */
export const earlierUnitsFile = z.strictObject({
	note: text,
	columns: z.tuple([
		z.literal("name"),
		z.literal("district"),
		z.literal("province"),
		z.literal("newCode"),
	]),
	rows: z.array(z.tuple([text, text, text, communeCode])),
})

export type SeedUnits = z.infer<typeof unitsFile>
export type SeedOldUnits = z.infer<typeof oldUnitsFile>
export type SeedEarlierUnits = z.infer<typeof earlierUnitsFile>
