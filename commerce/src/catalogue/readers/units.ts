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
const LIVE = "m.deleted_at is null and o.deleted_at is null"

/** Names of the old provinces whose communes a province holds. */
async function formerProvinces(scope: MedusaContainer): Promise<Map<string, string[]>> {
	const rows = await select(
		scope,
		`select distinct n.province_code as code, p.name
		from admin_unit_mapping m
		join admin_unit o on o.scheme = 'before-2025-07' and o.level = 'commune' and o.code = m.old_code
		join admin_unit n on n.scheme = 'today' and n.level = 'commune' and n.code = m.new_code
		join admin_unit p on p.scheme = 'before-2025-07' and p.level = 'province' and p.code = o.province_code
			and p.deleted_at is null
		where ${LIVE} and n.deleted_at is null order by 1, 2`,
		[],
	)
	return group(rows, (row) => String(row.name))
}

/** Old units whose land is now in each of these communes. */
async function formerCommunes(
	scope: MedusaContainer,
	codes: string[],
): Promise<Map<string, CommuneRecord["former"]>> {
	if (codes.length === 0) return new Map()
	const rows = await select(
		scope,
		`select m.new_code as code, o.name, coalesce(o.district, '') as district,
			coalesce(p.name, '') as province, m.part
		from admin_unit_mapping m
		join admin_unit o on o.scheme = 'before-2025-07' and o.level = 'commune' and o.code = m.old_code
		left join admin_unit p
			on p.scheme = 'before-2025-07' and p.level = 'province' and p.code = o.province_code
			and p.deleted_at is null
		where ${LIVE} and m.new_code = any(?) order by m.new_code, m.old_code`,
		[codes],
	)
	return group(rows, (row) => ({
		name: String(row.name),
		district: String(row.district),
		province: String(row.province),
		part: row.part === true,
	}))
}

type Row = Record<string, unknown>

async function select(scope: MedusaContainer, sql: string, values: string[][]): Promise<Row[]> {
	const database = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
	const { rows }: { rows: Row[] } = await database.raw(sql, values)
	return rows
}

function group<T>(rows: Row[], value: (row: Row) => T): Map<string, T[]> {
	const groups = new Map<string, T[]>()
	for (const row of rows) {
		const code = String(row.code)
		const list = groups.get(code)
		if (list) list.push(value(row))
		else groups.set(code, [value(row)])
	}
	return groups
}
