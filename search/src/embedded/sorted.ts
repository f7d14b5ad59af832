import type { CheckedRequest } from "../request/check"
import { metresBetween } from "../request/geo"
import { MOST_DOCUMENTS, orderKey, rankOfKey } from "./cost"
import type { Generation } from "./generation"
import { least } from "./least"
import type { Found } from "./matcher"
import type { Order } from "./orders"

type Asked = Pick<CheckedRequest, "sort" | "near" | "page" | "pageSize">

/** The documents of the asked page, in the asked order. */
export function pageOf(
	generation: Generation,
	docs: readonly number[],
	found: Found | null,
	{ sort, near, page, pageSize }: Asked,
): number[] {
	const { orders } = generation
	const [from, to] = [(page - 1) * pageSize, page * pageSize]
	const cut = (keys: Float64Array, { docs }: Order): number[] =>
		Array.from(least(keys, to).subarray(from), (key) => docs[rankOfKey(key)] ?? 0)

	if (sort === "distance" && near) {
		const metres = (doc: number) => {
			const geo = generation.docs[doc]?.geo
			return geo ? Math.round(metresBetween(geo, near)) : MOST_METRES
		}
		const key = (doc: number) => metres(doc) * MOST_DOCUMENTS + (orders.byId.rank[doc] ?? 0)
		return cut(keysOf(docs, key), orders.byId)
	}
	const order = orders.sorts.get(sort)
	if (order)
		return cut(
			keysOf(docs, (doc) => order.rank[doc] ?? 0),
			order,
		)
	const keys = keysOf(docs, (doc) =>
		orderKey(
			found?.costs[doc] ?? 0,
			found?.positions[doc] ?? 0,
			orders.coarse[doc] ?? 0,
			orders.browse.rank[doc] ?? 0,
		),
	)
	return cut(keys, orders.browse)
}

/** As Float64Array.from, which is many times slower. */
function keysOf(docs: readonly number[], keyOf: (doc: number) => number): Float64Array {
	const keys = new Float64Array(docs.length)
	for (let at = 0; at < docs.length; at++) keys[at] = keyOf(docs[at] ?? 0)
	return keys
}

/** Further than any two places: what has no place comes last. */
const MOST_METRES = 21_000_000
