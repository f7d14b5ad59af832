import { generateEntityId } from "@medusajs/framework/utils"
import type { JudgedRow } from "../../annex/match/judged"
import { nameKey, producerKey } from "../../annex/match/key"
import { isAlcohol } from "../../domain/sale"
import { slugOf } from "../../domain/text"
import { traceCodeOf } from "../../domain/trace-code"
import type { Written } from "../../modules/annex/written"
import type { Transaction } from "../certificate/transaction"
import type { StoredImport } from "./stored"

/** What a new product must not collide with, and what it hangs on. */
export interface Drafts {
	handles: Set<string>
	traceCodes: Set<string>
	producers: { id: string; handle: string; name: string; province_code: string | null }[]
	sets: Map<number, { group: number; categoryId: string }>
}

/** Reads it once for a whole import. */
export async function readDrafts(transaction: Transaction): Promise<Drafts> {
	// An address that was on line stays taken; one of a draft that was taken back is free again.
	const products: { handle: string }[] = await transaction("product")
		.whereNull("deleted_at")
		.orWhereNot({ status: "draft" })
		.select("handle")
	const points: { handle: string }[] = await transaction("tourism_point").select("handle")
	const codes: { trace_code: string | null }[] =
		await transaction("product_detail").select("trace_code")
	const producers: Drafts["producers"] = await transaction("producer")
		.whereNull("deleted_at")
		.select("id", "handle", "name", "province_code")
	const sets: { number: number; group_number: number; category_id: string }[] = await transaction(
		"taxonomy_entry",
	)
		.where({ kind: "set" })
		.whereNull("deleted_at")
	return {
		handles: new Set([...products, ...points].map(({ handle }) => handle)),
		traceCodes: new Set(codes.flatMap(({ trace_code }) => trace_code ?? [])),
		producers,
		sets: new Map(
			sets.map((set) => [set.number, { group: set.group_number, categoryId: set.category_id }]),
		),
	}
}

/**
 * A new product as a draft, for the office to complete. Written straight into Medusa's tables: its own
 * workflow has a transaction of its own, and an import is all or nothing. Variants, price and parcel
 * are left open, so it cannot be sold before somebody has filled them in.
 */
export async function writeDraft(
	transaction: Transaction,
	row: JudgedRow,
	annex: StoredImport,
	drafts: Drafts,
): Promise<Written["drafts"][number]> {
	const productId = generateEntityId(undefined, "prod")
	const handle = freeHandle(row, drafts.handles)
	const set = drafts.sets.get(row.setNumber ?? 0)
	const producer = producerOf(row, drafts.producers)
	await transaction("product").insert({
		id: productId,
		title: row.name,
		handle,
		status: "draft",
		metadata: JSON.stringify({
			annex: {
				import: annex.id,
				decision: annex.decision.number,
				producer: row.producer,
				address: row.address,
				set: row.set,
			},
		}),
	})
	const detailId = generateEntityId(undefined, "pdet")
	await transaction("product_detail").insert({
		id: detailId,
		product_id: productId,
		handle,
		set_number: row.setNumber,
		group_number: set?.group,
		source_set: row.set || null,
		producer_handle: producer?.handle ?? null,
		place: JSON.stringify({ ...placeOf(row), lat: null, lng: null, precision: null }),
		province_code: row.place.provinceCode,
		commune_code: row.place.communeCode,
		facts: JSON.stringify(noFacts),
		summary: summaryOf(row),
		variant_facts: JSON.stringify({}),
		flags: JSON.stringify({
			fragile: false,
			liquid: false,
			cold: false,
			alcohol: isAlcohol(row.setNumber ?? 0),
		}),
		shippable: false,
		sources: JSON.stringify(sourcesOf(annex)),
		trace_code: freeTraceCode(handle, drafts.traceCodes),
	})
	await link(transaction, "product_product_listing_product_detail", {
		product_id: productId,
		product_detail_id: detailId,
	})
	if (producer)
		await link(transaction, "producer_producer_product_product", {
			producer_id: producer.id,
			product_id: productId,
		})
	if (set)
		await transaction("product_category_product").insert({
			product_id: productId,
			product_category_id: set.categoryId,
		})
	await transaction.raw(
		`insert into product_sales_channel (id, product_id, sales_channel_id)
		select ?, ?, default_sales_channel_id from store
		where default_sales_channel_id is not null and deleted_at is null limit 1`,
		[generateEntityId(undefined, "prodsc"), productId],
	)
	const stamp: { stamp: string } = await transaction("product")
		.where({ id: productId })
		.first(transaction.raw("updated_at::text as stamp"))
	return { productId, handle, updatedAt: stamp.stamp }
}

const noFacts = {
	ingredients: null,
	netWeight: null,
	variants: null,
	storage: null,
	certifications: null,
	export: null,
	packaging: null,
}

function placeOf({ place }: JudgedRow) {
	const { asIssued, provinceCode, communeCode, how, candidates } = place
	return { asIssued, today: { provinceCode, communeCode, how, candidates } }
}

function summaryOf({ name, producer }: JudgedRow): string {
	return producer ? `${name} của ${producer}.` : `${name}.`
}

function sourcesOf({ decision: { url, number, authority, date } }: StoredImport) {
	return url ? [{ url, title: `Quyết định ${number} của ${authority}`, date }] : []
}

/** The producer only where one has this very name, in this province as far as both are known. */
function producerOf(row: JudgedRow, producers: Drafts["producers"]) {
	if (!row.producer) return null
	const named = producers.filter(({ name }) => nameKey(name) === nameKey(row.producer))
	const near = named.filter(
		({ province_code }) =>
			!province_code || !row.place.provinceCode || province_code === row.place.provinceCode,
	)
	return near.length === 1 ? (near[0] ?? null) : null
}

/** Name, then name and maker, then a number: addresses stay for good. */
function freeHandle({ name, producer }: JudgedRow, taken: Set<string>): string {
	const short = slugOf(name) || "san-pham"
	const long = slugOf(`${name} ${producerKey(producer)}`) || short
	let handle = taken.has(short) ? long : short
	for (let n = 2; taken.has(handle); n++) handle = `${long}-${n}`
	taken.add(handle)
	return handle
}

function freeTraceCode(handle: string, taken: Set<string>): string {
	let attempt = 0
	while (taken.has(traceCodeOf(handle, attempt))) attempt += 1
	const code = traceCodeOf(handle, attempt)
	taken.add(code)
	return code
}

async function link(
	transaction: Transaction,
	table: string,
	ends: Record<string, string>,
): Promise<void> {
	await transaction(table).insert({ id: generateEntityId(undefined, "link"), ...ends })
}
