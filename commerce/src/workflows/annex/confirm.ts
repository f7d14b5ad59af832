import type { MedusaContainer } from "@medusajs/framework/types"
import type { Decision } from "../../annex/decision"
import { AnnexFault } from "../../annex/fault"
import { fingerprintOf } from "../../annex/fingerprint"
import { judge } from "../../annex/match/judge"
import type { JudgedRow } from "../../annex/match/judged"
import type { Written } from "../../modules/annex/written"
import { addCertificate } from "../certificate/add"
import type { Actor } from "../certificate/event"
import { inTransaction, type Subject, type Transaction } from "../certificate/transaction"
import { type Drafts, readDrafts, writeDraft } from "./draft"
import { readKnowledge } from "./known"
import { lockImport, type StoredImport } from "./stored"

/**
 * Writes every line that can be written, all in one transaction: a certificate for each, and for a
 * new product a draft of it before. Lines with an obstacle are left for a person. Refused when the
 * catalogue has moved since the preview, so that what is written is what was seen.
 */
export async function confirmAnnex(
	scope: MedusaContainer,
	id: string,
	fingerprint: string,
	actor: Actor,
	at: Date,
): Promise<void> {
	await inTransaction(scope, async (transaction) => {
		const annex = await lockImport(transaction, id)
		if (annex.status !== "previewed") throw new AnnexFault("not_preview")
		if (annex.fingerprint !== fingerprint) throw new AnnexFault("changed")
		const rows = judge(annex.rows, annex.decision, await readKnowledge(scope))
		if (fingerprintOf(rows) !== fingerprint) throw new AnnexFault("changed")
		const wanted = rows.filter(({ fate }) => fate !== "leave")
		if (wanted.length === 0) throw new AnnexFault("nothing_to_write")
		const written = await writeRows(transaction, annex, wanted, actor, at)
		await transaction("annex_import")
			.where({ id })
			.update({
				status: "confirmed",
				written: JSON.stringify(written),
				confirmed_by: actor.name,
				confirmed_at: at,
				updated_at: transaction.raw("clock_timestamp()"),
			})
	})
}

async function writeRows(
	transaction: Transaction,
	annex: StoredImport,
	rows: readonly JudgedRow[],
	actor: Actor,
	at: Date,
): Promise<Written> {
	const reason = `Nhập phụ lục ${annex.file_name}`
	const drafts = await readDrafts(transaction)
	const made: Written["drafts"] = []
	const codes: string[] = []
	for (const row of rows) {
		const subject = row.subject ?? (await draftOf(transaction, row, annex, drafts, made))
		codes.push(
			await addCertificate(transaction, certificateOf(row, subject, annex.decision, reason), {
				actor,
				at,
				document: null,
			}),
		)
	}
	return {
		certificates: await certificatesAsWritten(transaction, codes),
		replaced: await replacedBy(transaction, codes),
		drafts: made,
	}
}

async function draftOf(
	transaction: Transaction,
	row: JudgedRow,
	annex: StoredImport,
	drafts: Drafts,
	made: Written["drafts"],
): Promise<Subject> {
	const draft = await writeDraft(transaction, row, annex, drafts)
	made.push(draft)
	return { type: "product", slug: draft.handle }
}

function certificateOf(
	{ stars, round }: JudgedRow,
	{ type, slug }: Subject,
	{ number, date, authority, level, url }: Decision,
	reason: string,
) {
	const day = date.split("-").reverse().join("/")
	const title = `Quyết định ${number} ngày ${day} của ${authority}`
	return {
		kind: "add" as const,
		subject: { type, slug },
		stars: stars ?? 0,
		decisionNumber: number,
		authority,
		level,
		round,
		issued: date,
		scale: null,
		expires: null,
		source: url ? { url, title } : null,
		reason,
	}
}

async function certificatesAsWritten(
	transaction: Transaction,
	codes: readonly string[],
): Promise<Written["certificates"]> {
	const rows: {
		code: string
		subject_type: Subject["type"]
		subject_handle: string
		stamp: string
	}[] = await transaction("ocop_certificate")
		.whereIn("code", codes)
		.whereNull("deleted_at")
		.select("code", "subject_type", "subject_handle", transaction.raw("updated_at::text as stamp"))
	return rows.map((row) => ({
		code: row.code,
		subject: { type: row.subject_type, slug: row.subject_handle },
		updatedAt: row.stamp,
	}))
}

/** Certificates that these have replaced, but for those that are of this import themselves. */
async function replacedBy(transaction: Transaction, codes: readonly string[]): Promise<string[]> {
	const rows: { code: string }[] = await transaction("ocop_certificate")
		.whereIn("superseded_by", codes)
		.whereNull("deleted_at")
		.select("code")
	return rows.map(({ code }) => code)
}
