import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CommuneRecord } from "../../domain/export"
import { provinceSlug } from "../../domain/text"
import { LOCALITY_MODULE } from "../../modules/locality"
import type LocalityService from "../../modules/locality/service"
import type { ReadSection } from "../page"
import { communeRecord, provinceRecord } from "../records/units"

/** Provinces of today, by code. */
export function readProvinces(scope: MedusaContainer): ReadSection {
	return async (after, take) => {
		const rows = await unitsOf(scope, "province", after, take)
		const former = await formerProvinces(scope)
		return rows.map((row) => {
			const names = (former.get(row.code) ?? []).filter(
				(name) => provinceSlug(name) !== provinceSlug(row.name),
			)
			return { key: row.code, record: provinceRecord(row, names) }
		})
	}
}

/** Communes of today, by code. */
export function readCommunes(scope: MedusaContainer): ReadSection {
	return async (after, take) => {
		const rows = await unitsOf(scope, "commune", after, take)
		const former = await formerCommunes(
			scope,
			rows.map((row) => row.code),
		)
		return rows.map((row) => ({
			key: row.code,
			record: communeRecord(row, former.get(row.code) ?? []),
		}))
	}
}

function unitsOf(
	scope: MedusaContainer,
	level: "province" | "commune",
	after: string,
	take: number,
) {
	const service = scope.resolve<LocalityService>(LOCALITY_MODULE)
	return service.listAdminUnits(
		{ scheme: "today", level, code: { $gt: after } },
		{ order: { code: "ASC" }, take },
	)
}

// The unique index covers living rows only: a join that does not say so reads the whole table.
// Read table by table and joined here: a database filled a moment ago has no statistics yet, and its
// planner then takes minutes for the join.

/** Names of the old provinces whose communes a province holds. */
async function formerProvinces(scope: MedusaContainer): Promise<Map<string, string[]>> {
	const old = await oldUnits(scope)
	const today = await select(
		scope,
		"select code, province_code from admin_unit where scheme = 'today' and deleted_at is null",
	)
	const provinceOf = new Map(today.map((row) => [row.code, row.province_code]))
	const names = new Map<string, Set<string>>()
	for (const { old_code, new_code } of await mappings(scope)) {
		const province = String(provinceOf.get(new_code) ?? "")
		const name = old.get(String(old_code))?.province
		if (!province || !name) continue
		names.set(province, (names.get(province) ?? new Set()).add(name))
	}
	return new Map([...names].map(([code, set]) => [code, [...set].sort()]))
}

/** Old units whose land is now in each of these communes. */
async function formerCommunes(
	scope: MedusaContainer,
	codes: string[],
): Promise<Map<string, CommuneRecord["former"]>> {
	const old = await oldUnits(scope)
	const wanted = new Set(codes)
	const former = new Map<string, CommuneRecord["former"]>()
	for (const { old_code, new_code, part } of await mappings(scope)) {
		const code = String(new_code)
		const unit = old.get(String(old_code))
		if (!unit || !wanted.has(code)) continue
		const list = former.get(code) ?? []
		list.push({ ...unit, part: part === true })
		former.set(code, list)
	}
	return former
}

type OldUnit = Omit<CommuneRecord["former"][number], "part">

/** Communes of before July 2025 by code. */
async function oldUnits(scope: MedusaContainer): Promise<Map<string, OldUnit>> {
	const rows = await select(
		scope,
		`select scheme, level, code, name, district, province_code from admin_unit
		where scheme in ('before-2025-07', 'earlier') and deleted_at is null`,
	)
	const provinces = new Map(
		rows.flatMap((row): [unknown, string][] =>
			row.level === "province" ? [[row.code, String(row.name)]] : [],
		),
	)
	return new Map(
		rows.flatMap((row): [string, OldUnit][] => {
			if (row.level !== "commune") return []
			const province = provinces.get(row.province_code) ?? ""
			return [
				[
					String(row.code),
					{
						name: String(row.name),
						district: String(row.district ?? ""),
						province,
						earlier: row.scheme === "earlier",
					},
				],
			]
		}),
	)
}

const mappings = (scope: MedusaContainer): Promise<Row[]> =>
	select(
		scope,
		`select old_code, new_code, part from admin_unit_mapping
		where deleted_at is null order by new_code, old_code`,
	)

type Row = Record<string, unknown>

async function select(scope: MedusaContainer, sql: string): Promise<Row[]> {
	const database = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
	const { rows }: { rows: Row[] } = await database.raw(sql)
	return rows
}
