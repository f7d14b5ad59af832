import type { Written } from "../../modules/annex/written"
import type { Transaction } from "../certificate/transaction"

/** What has been built on an import since, in words; empty when it can be taken back. */
export async function dependents(transaction: Transaction, written: Written): Promise<string[]> {
	return [
		...(await changedCertificates(transaction, written)),
		...(await laterCertificates(transaction, written)),
		...(await changedDrafts(transaction, written)),
	]
}

async function changedCertificates(
	transaction: Transaction,
	{ certificates }: Written,
): Promise<string[]> {
	const rows: { code: string; stamp: string }[] = await transaction("ocop_certificate")
		.whereIn(
			"code",
			certificates.map(({ code }) => code),
		)
		.whereNull("deleted_at")
		.select("code", transaction.raw("updated_at::text as stamp"))
	const stamps = new Map(rows.map(({ code, stamp }) => [code, stamp]))
	return certificates
		.filter(({ code, updatedAt }) => stamps.get(code) !== updatedAt)
		.map(({ code }) => `giấy chứng nhận ${code} đã đổi`)
}

/** Certificates recorded afterwards that stand on one of these. */
async function laterCertificates(
	transaction: Transaction,
	{ certificates, replaced, drafts }: Written,
): Promise<string[]> {
	const codes = certificates.map(({ code }) => code)
	const rows: { code: string }[] = await transaction("ocop_certificate")
		.whereNull("deleted_at")
		.whereNotIn("code", [...codes, ...replaced])
		.where((either) =>
			either.whereIn("superseded_by", codes).orWhere((ofDraft) =>
				ofDraft.where({ subject_type: "product" }).whereIn(
					"subject_handle",
					drafts.map(({ handle }) => handle),
				),
			),
		)
		.select("code")
	return rows.map(({ code }) => `giấy chứng nhận ${code} được ghi sau`)
}

async function changedDrafts(transaction: Transaction, { drafts }: Written): Promise<string[]> {
	const rows: { id: string; status: string; stamp: string; variants: string }[] = await transaction(
		"product as p",
	)
		.whereIn(
			"p.id",
			drafts.map(({ productId }) => productId),
		)
		.whereNull("p.deleted_at")
		.select(
			"p.id",
			"p.status",
			transaction.raw("p.updated_at::text as stamp"),
			transaction.raw(
				`((select count(*) from product_variant v where v.product_id = p.id)
					+ (select count(*) from product_product_option o where o.product_id = p.id)) as variants`,
			),
		)
	const found = new Map(rows.map((row) => [row.id, row]))
	return drafts
		.filter(({ productId, updatedAt }) => {
			const row = found.get(productId)
			return row?.status !== "draft" || row.stamp !== updatedAt || Number(row.variants) > 0
		})
		.map(({ handle }) => `bản nháp ${handle} đã được sửa`)
}
