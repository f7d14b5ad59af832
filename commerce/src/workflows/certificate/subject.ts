import { generateEntityId } from "@medusajs/framework/utils"
import type { Subject, Transaction } from "./transaction"
import { refuse, trouble } from "./trouble"

/** Where the subjects of each type lie, and the table of the link that leads to them. */
const tables = {
	product: {
		rows: "product",
		link: "product_product_certificate_ocop_certificate",
		column: "product_id",
	},
	tourism: {
		rows: "tourism_point",
		link: "place_tourism_point_certificate_ocop_certificate",
		column: "tourism_point_id",
	},
} as const

/** The id of a subject; refuses one that does not exist. */
export async function requireSubject(
	transaction: Transaction,
	{ type, slug }: Subject,
): Promise<string> {
	const row: { id: string } | undefined = await transaction(tables[type].rows)
		.select("id")
		.where({ handle: slug })
		.whereNull("deleted_at")
		.first()
	if (!row) refuse([trouble("subject", "subject_wrong")])
	return row?.id ?? ""
}

/** Links a certificate to its subject, as the definitions in src/links say. */
export async function linkCertificate(
	transaction: Transaction,
	{ type }: Subject,
	subjectId: string,
	certificateId: string,
): Promise<void> {
	const { link, column } = tables[type]
	await transaction(link).insert({
		id: generateEntityId(undefined, "link"),
		[column]: subjectId,
		ocop_certificate_id: certificateId,
	})
}
