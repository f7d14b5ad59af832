import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { groupBy } from "../../annex/group-by"
import { indexSubjects } from "../../annex/match/index-subjects"
import type { Knowledge } from "../../annex/match/judge"
import type { Taxon } from "../../annex/match/sets"
import type { KnownSubject } from "../../annex/match/subject"
import { type CertificateRow, certificateRecord } from "../../catalogue/records/certificate"
import { placesOf } from "../../locality/resolve"

interface SubjectRow {
	type: KnownSubject["type"]
	slug: string
	name: string
	producer: string | null
	variants: string[] | null
	province_code: string | null
	commune_code: string | null
}

/** Drafts count, too: an annex imported in two parts meets its own new products. */
const SUBJECTS = `
	select 'product' as type, p.handle as slug, p.title as name, m.name as producer,
		m.name_variants as variants, d.province_code, d.commune_code
	from product p
	left join product_detail d on d.product_id = p.id and d.deleted_at is null
	left join producer m on m.handle = d.producer_handle and m.deleted_at is null
	where p.deleted_at is null
	union all
	select 'tourism', t.handle, t.name, m.name, m.name_variants, t.province_code, t.commune_code
	from tourism_point t
	left join producer m on m.handle = t.producer_handle and m.deleted_at is null
	where t.deleted_at is null`

/** All that the lines of an annex are compared with. */
export async function readKnowledge(scope: MedusaContainer): Promise<Knowledge> {
	const [subjects, places, taxonomy] = await Promise.all([
		readSubjects(scope),
		placesOf(scope),
		readTaxonomy(scope),
	])
	return { subjects: indexSubjects(subjects), places, taxonomy }
}

async function readSubjects(scope: MedusaContainer): Promise<KnownSubject[]> {
	const database = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
	const subjects: { rows: SubjectRow[] } = await database.raw(SUBJECTS)
	const certificates: { rows: CertificateRow[] } = await database.raw(
		"select * from ocop_certificate where deleted_at is null",
	)
	const bySubject = groupBy(certificates.rows.map(certificateRecord), ({ subject }) =>
		[subject.type, subject.slug].join(" "),
	)
	return subjects.rows.map((row) => ({
		type: row.type,
		slug: row.slug,
		name: row.name,
		producers: row.producer ? [row.producer, ...(row.variants ?? [])] : [],
		provinceCode: row.province_code,
		communeCode: row.commune_code,
		certificates: bySubject.get(`${row.type} ${row.slug}`) ?? [],
	}))
}

interface TaxonRow {
	kind: Taxon["kind"]
	number: number
	group_number: number
	product_group_number: number | null
	name: string
	short_name: string
}

async function readTaxonomy(scope: MedusaContainer): Promise<Taxon[]> {
	const database = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
	const { rows }: { rows: TaxonRow[] } = await database.raw(
		"select * from taxonomy_entry where deleted_at is null order by kind, number",
	)
	return rows.map((row) => ({
		kind: row.kind,
		number: row.number,
		group: row.group_number,
		productGroup: row.product_group_number,
		names: [row.name, row.short_name],
	}))
}
