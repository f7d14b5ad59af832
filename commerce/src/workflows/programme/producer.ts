import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { nameKey } from "../../annex/match/key"
import { slugOf } from "../../domain/text"
import { placesOf } from "../../locality/resolve"
import { noteChangeIn } from "../../publication/outbox-row"
import { inTransaction, type Transaction } from "../certificate/transaction"
import { unitToday } from "./place"
import { refusal } from "./refuse"
import type { NewProducer } from "./values"

/** Writes down a maker; one of this name in the same province is known already. Answers its handle. */
export async function createProducer(
	scope: MedusaContainer,
	{ name, kind, phone, asIssued, communeCode, source }: NewProducer,
): Promise<string> {
	const places = await placesOf(scope)
	return inTransaction(scope, async (transaction) => {
		// Two people at once: the second one meets the first one's row.
		await transaction.raw("select pg_advisory_xact_lock(hashtextextended('producers', 4))")
		const today = await unitToday(transaction, places, asIssued, communeCode, null)
		const handles = await refuseKnown(transaction, name, today.provinceCode)
		const handle = freeHandle(name, handles)
		await transaction("producer").insert({
			id: generateEntityId(undefined, "pdcr"),
			handle,
			name,
			name_variants: JSON.stringify([]),
			kind,
			as_issued: JSON.stringify(asIssued),
			today: JSON.stringify(today),
			province_code: today.provinceCode,
			commune_code: today.communeCode,
			phone,
			sources: JSON.stringify(source ? [{ url: source, title: name, date: null }] : []),
		})
		await noteChangeIn(transaction, "producer.producer")
		return handle
	})
}

/** The handles that were ever used. */
async function refuseKnown(
	transaction: Transaction,
	name: string,
	provinceCode: string | null,
): Promise<Set<string>> {
	const rows: { handle: string; name: string; province_code: string | null; gone: boolean }[] =
		await transaction("producer").select(
			"handle",
			"name",
			"province_code",
			transaction.raw("deleted_at is not null as gone"),
		)
	const same = rows.some(
		(row) => !row.gone && nameKey(row.name) === nameKey(name) && row.province_code === provinceCode,
	)
	if (same) throw refusal("name", "producer_known")
	return new Set(rows.map(({ handle }) => handle))
}

function freeHandle(name: string, taken: ReadonlySet<string>): string {
	const wanted = slugOf(name) || "chu-the"
	let handle = wanted
	for (let n = 2; taken.has(handle); n++) handle = `${wanted}-${n}`
	return handle
}
