import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../../../domain/clock"
import { fold } from "../../../domain/text"
import { type AdminCertificate, adminCertificate, type JoinedRow } from "./certificate"
import type { ListQuery } from "./queries"

export interface CertificateList {
	certificates: AdminCertificate[]
	count: number
}

/**
 * Certificates with the state they have now, those that end first in front when an end is asked for,
 * else the newest. States are computed, so all are read before any is left out.
 */
export async function listCertificates(
	scope: MedusaContainer,
	{ type, slug, endingWithin, q, offset, limit }: ListQuery,
): Promise<CertificateList> {
	const at = now()
	const all = (await joinedRows(scope, { type, slug })).map((row) => adminCertificate(row, at))
	const words = fold(q ?? "").trim()
	const found = all
		.filter(({ daysLeft }) => daysLeft !== null || endingWithin === undefined)
		.filter(({ daysLeft }) => (daysLeft ?? 0) <= (endingWithin ?? Number.POSITIVE_INFINITY))
		.filter((one) => !words || textOf(one).includes(words))
	const order = endingWithin === undefined ? newestFirst : endingFirst
	found.sort((a, b) => order(a, b) || a.code.localeCompare(b.code))
	return { certificates: found.slice(offset, offset + limit), count: found.length }
}

/** One certificate; null when there is none with this code. */
export async function certificateByCode(
	scope: MedusaContainer,
	code: string,
): Promise<AdminCertificate | null> {
	const [row] = await joinedRows(scope, { code })
	return row ? adminCertificate(row, now()) : null
}

/** Names lie in other modules but in the same database: one query reads what a list shows. */
async function joinedRows(
	scope: MedusaContainer,
	{ type, slug, code }: { type?: string; slug?: string; code?: string },
): Promise<JoinedRow[]> {
	const wanted = Object.entries({
		"c.subject_type": type,
		"c.subject_handle": slug,
		"c.code": code,
	}).filter(([, value]) => value !== undefined)
	const { rows }: { rows: JoinedRow[] } = await scope
		.resolve(ContainerRegistrationKeys.PG_CONNECTION)
		.raw(
			`select c.*, coalesce(p.title, t.name) as subject_name, p.id as product_id
			from ocop_certificate c
			left join product p on c.subject_type = 'product' and p.handle = c.subject_handle
				and p.deleted_at is null
			left join tourism_point t on c.subject_type = 'tourism' and t.handle = c.subject_handle
				and t.deleted_at is null
			where c.deleted_at is null${wanted.map(([column]) => ` and ${column} = ?`).join("")}`,
			wanted.map(([, value]) => value ?? ""),
		)
	return rows
}

const textOf = ({ subject, code, decisionNumber }: AdminCertificate): string =>
	fold([subject.name, code, decisionNumber ?? ""].join(" "))

const newestFirst = (a: AdminCertificate, b: AdminCertificate): number =>
	(b.issued ?? "").localeCompare(a.issued ?? "")

const endingFirst = (a: AdminCertificate, b: AdminCertificate): number =>
	(a.starsUntil ?? "").localeCompare(b.starsUntil ?? "")
