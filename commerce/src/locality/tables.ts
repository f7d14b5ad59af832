import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { FormerCommune, UnitTables } from "../domain/place-tables"

interface UnitRow {
	scheme: string
	level: string
	code: string
	name: string
	district: string | null
	province_code: string | null
}

interface MappingRow {
	old_code: string
	new_code: string
	part: boolean
}

/** Every unit of today and before, as the resolver of places wants them. */
export async function readUnitTables(scope: MedusaContainer): Promise<UnitTables> {
	const database = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
	const units: { rows: UnitRow[] } = await database.raw(
		`select scheme, level, code, name, district, province_code from admin_unit
		where deleted_at is null order by code`,
	)
	const mappings: { rows: MappingRow[] } = await database.raw(
		`select old_code, new_code, part from admin_unit_mapping
		where deleted_at is null order by old_code, new_code`,
	)
	return unitTables(units.rows, mappings.rows)
}

/** Rows of both tables put together. */
export function unitTables(units: readonly UnitRow[], mappings: readonly MappingRow[]): UnitTables {
	const today = units.filter(({ scheme }) => scheme === "today")
	const before = units.filter(({ scheme }) => scheme !== "today")
	const provinces = new Map(
		before.flatMap(({ level, code, name }) => (level === "province" ? [[code, name]] : [])),
	)
	const now = new Map<string, FormerCommune["now"][number][]>()
	for (const { old_code, new_code, part } of mappings)
		now.set(old_code, [...(now.get(old_code) ?? []), { code: new_code, part }])
	return {
		provinces: today.filter(({ level }) => level === "province"),
		communes: today.flatMap(({ level, code, name, province_code }) =>
			level === "commune" ? [{ code, name, provinceCode: province_code ?? "" }] : [],
		),
		former: before.flatMap(({ level, code, name, district, province_code }) =>
			level === "commune"
				? [
						{
							name,
							district: district ?? "",
							province: provinces.get(province_code ?? "") ?? "",
							now: now.get(code) ?? [],
						},
					]
				: [],
		),
	}
}
