import type { Decision } from "../../annex/decision"
import { AnnexFault } from "../../annex/fault"
import type { JudgedRow } from "../../annex/match/judged"
import type { Written } from "../../modules/annex/written"
import type { Transaction } from "../certificate/transaction"

/** An import as it stands in the database. */
export interface StoredImport {
	id: string
	file_name: string
	decision: Decision
	status: "previewed" | "confirmed" | "undone"
	rows: JudgedRow[]
	fingerprint: string
	written: Written | null
}

/** An import by its id, with every other import waiting until the transaction ends. */
export async function lockImport(transaction: Transaction, id: string): Promise<StoredImport> {
	await transaction.raw("select pg_advisory_xact_lock(hashtextextended('annex imports', 4))")
	const row: StoredImport | undefined = await transaction<StoredImport>("annex_import")
		.where({ id })
		.whereNull("deleted_at")
		.forUpdate()
		.first()
	if (!row) throw new AnnexFault("not_found")
	return row
}
