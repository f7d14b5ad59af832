import { setImmediate as pause } from "node:timers/promises"
import { entriesOf } from "../documents/entries"
import type { Fields } from "../documents/fields"
import type { SearchDocBase, SortKey } from "../port"
import { inOrder } from "./column"

/** The orders a collection can be given in. */
export interface Orders {
	/** When words do not decide. */
	browse: Order
	/** The same in few steps, by what decides first. */
	coarse: Uint8Array
	sorts: ReadonlyMap<SortKey, Order>
	byId: Order
}

/** The rank of each document, and the documents by their rank. */
export interface Order {
	rank: Uint32Array
	docs: Uint32Array
}

export async function ordersOf<D extends SearchDocBase>(
	docs: readonly D[],
	fields: Fields<D>,
): Promise<Orders> {
	const ids = docs.map(({ id }) => id)
	const byId = orderBy(docs.length, (a, b) => ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1))
	const lessId = (a: number, b: number) => (byId.rank[a] ?? 0) - (byId.rank[b] ?? 0)
	const names = docs.map(({ name }) => name)
	await pause()
	const byName = orderBy(docs.length, (a, b) => {
		const [one = "", other = ""] = [names[a], names[b]]
		return one === other ? lessId(a, b) : inOrder(one, other)
	})
	await pause()
	const sorts = new Map<SortKey, Order>([["name", byName]])
	for (const [key, of] of entriesOf(fields.sorts)) {
		const values = Float64Array.from(docs, (doc) => sortValue(of(doc)))
		sorts.set(key, orderBy(docs.length, by(values, lessId)))
		await pause()
	}
	const rows = fields.ranks.map(({ of }) => Float64Array.from(docs, (doc) => -of(doc)))
	const nameThenId = (a: number, b: number) => (byName.rank[a] ?? 0) - (byName.rank[b] ?? 0)
	const browse = orderBy(
		docs.length,
		rows.reduceRight((next, row) => by(row, next), nameThenId),
	)
	const decisive = rows.filter((_, at) => !fields.ranks[at]?.fine)
	return { browse, coarse: classes(browse.docs, decisive), sorts, byId }
}

/** What is not known comes last in both directions. */
function sortValue({
	value,
	descending,
}: {
	value: number | undefined
	descending?: true
}): number {
	if (value === undefined) return Number.POSITIVE_INFINITY
	return descending ? -value : value
}

function orderBy(count: number, compare: Compare): Order {
	const docs = Uint32Array.from({ length: count }, (_, doc) => doc).sort(compare)
	const rank = new Uint32Array(count)
	docs.forEach((doc, at) => {
		rank[doc] = at
	})
	return { rank, docs }
}

type Compare = (a: number, b: number) => number

function by(values: Float64Array, next: Compare): Compare {
	return (a, b) => {
		const [one = 0, other = 0] = [values[a], values[b]]
		return one === other ? next(a, b) : one - other
	}
}

/** Numbers documents by their values in `rows`, best 0; those that agree have one number. */
function classes(best: Uint32Array, rows: readonly Float64Array[]): Uint8Array {
	const found = new Uint8Array(best.length)
	let number = 0
	best.forEach((doc, at) => {
		const before = at === 0 ? doc : (best[at - 1] ?? 0)
		if (rows.some((row) => row[doc] !== row[before])) number++
		found[doc] = Math.min(number, 255)
	})
	return found
}
