import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { provinceSlug, slugOf } from "../../../domain/text"
import type { SeedEarlierUnits, SeedOldUnits, SeedUnits } from "../schema/units"

interface UnitRow {
	id: string
	code: string
	scheme: "today" | "before-2025-07" | "earlier"
	level: "province" | "commune"
	name: string
	name_en: string | null
	slug: string
	province_code: string | null
	district: string | null
	lat: number | null
	lng: number | null
}

const AT_ONCE = 1000

/**
 * Units of both schemes and the way from old to new: some 25,000 rows of reference data that nobody
 * waits for an event of, so they go straight into their tables.
 */
export async function createUnits(
	container: MedusaContainer,
	{ today, old, earlier }: { today: SeedUnits; old: SeedOldUnits; earlier: SeedEarlierUnits },
): Promise<void> {
	const before = oldUnits(old)
	const gone = earlierUnits(earlier, old)
	const mappings = old.rows.map((row) => ({
		id: generateEntityId(undefined, "admap"),
		old_code: oldCode(before.names, row),
		new_code: row[6],
		part: row[7] === "part",
	}))
	const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
	await database.batchInsert(
		"admin_unit",
		[...unitsOfToday(today), ...before.units, ...gone.units],
		AT_ONCE,
	)
	await database.batchInsert("admin_unit_mapping", [...mappings, ...gone.mappings], AT_ONCE)
}

function unitsOfToday({ provinces, communes }: SeedUnits): UnitRow[] {
	return [
		...provinces.map(({ code, name, nameEn }) =>
			unit({
				code,
				scheme: "today",
				level: "province",
				name,
				name_en: nameEn,
				slug: provinceSlug(name),
			}),
		),
		...communes.map(({ code, name, nameEn, province, lat, lng }) =>
			unit({
				code,
				scheme: "today",
				level: "commune",
				name,
				name_en: nameEn,
				province_code: province,
				lat,
				lng,
			}),
		),
	]
}

type OldRow = SeedOldUnits["rows"][number]

/** Units of before, each once; `names` holds the first name of each code, since the table gives three codes to two communes. */
function oldUnits({ rows }: SeedOldUnits): { units: UnitRow[]; names: Map<string, string> } {
	const scheme = "before-2025-07"
	const units = new Map<string, UnitRow>()
	const names = new Map<string, string>()
	for (const row of rows) {
		const [code, name, district, , province, province_code] = row
		units.set(
			`province ${province_code}`,
			unit({
				code: province_code,
				scheme,
				level: "province",
				name: province,
				slug: provinceSlug(province),
			}),
		)
		if (!names.has(code)) names.set(code, name)
		const own = oldCode(names, row)
		if (!units.has(own))
			units.set(own, unit({ code: own, scheme, level: "commune", name, province_code, district }))
	}
	return { units: [...units.values()], names }
}

/** The office's code; with the name behind it for a second unit of the same code. */
function oldCode(names: ReadonlyMap<string, string>, [code, name]: OldRow): string {
	return names.get(code) === name ? code : `${code}-${slugOf(name)}`
}

/** Communes without a code of the office: their place and name make one. */
function earlierUnits({ rows }: SeedEarlierUnits, old: SeedOldUnits) {
	const provinces = new Map(old.rows.map((row) => [row[4], row[5]]))
	const units = new Map<string, UnitRow>()
	const byCode = new Map<string, string[]>()
	for (const [name, district, province, newCode] of rows) {
		const province_code = provinces.get(province) ?? ""
		const code = `${province_code}-${slugOf(district)}-${slugOf(name)}`
		byCode.set(code, [...(byCode.get(code) ?? []), newCode])
		units.set(
			code,
			unit({ code, scheme: "earlier", level: "commune", name, province_code, district }),
		)
	}
	const mappings = [...byCode].flatMap(([old_code, codes]) =>
		codes.map((new_code) => ({
			id: generateEntityId(undefined, "admap"),
			old_code,
			new_code,
			part: codes.length > 1,
		})),
	)
	return { units: [...units.values()], mappings }
}

function unit(
	given: Pick<UnitRow, "code" | "scheme" | "level" | "name"> & Partial<UnitRow>,
): UnitRow {
	return {
		id: generateEntityId(undefined, "adunit"),
		name_en: null,
		slug: slugOf(given.name),
		province_code: null,
		district: null,
		lat: null,
		lng: null,
		...given,
	}
}
