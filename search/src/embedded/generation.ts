import { setImmediate as pause } from "node:timers/promises"
import { entriesOf } from "../documents/entries"
import { type Fields, isAgeRestricted, unfit } from "../documents/fields"
import { Vocabulary } from "../plan/vocabulary"
import type { RangeField, SearchDocBase, TermField } from "../port"
import { rangeColumn, type TermColumn, termColumn } from "./column"
import { MOST_DOCUMENTS } from "./cost"
import { Matcher } from "./matcher"
import { type Orders, ordersOf } from "./orders"
import { type Matchable, TermIndexBuilder } from "./term-index"

/** One whole build of a collection; never changes. */
export interface Generation<D extends SearchDocBase = SearchDocBase> {
	name: string
	/** Unix seconds. */
	builtAt: number
	docs: readonly D[]
	texts: Matchable
	vocabulary: Vocabulary
	matcher: Matcher
	terms: ReadonlyMap<TermField, TermColumn>
	ranges: ReadonlyMap<RangeField, Float64Array>
	orders: Orders
	/** 1 for documents that only adults may find. */
	restricted: Uint8Array
}

/** So many documents are read before others get their turn. */
const AT_ONCE = 200
let built = 0

/** Builds a generation without keeping the process from answering meanwhile. */
export async function buildGeneration<D extends SearchDocBase>(
	docs: readonly D[],
	fields: Fields<D>,
): Promise<Generation<D>> {
	if (docs.length > MOST_DOCUMENTS) throw new Error(`more than ${MOST_DOCUMENTS} documents`)
	const bad = docs.map(unfit).find((why) => why !== null)
	if (bad) throw new Error(`cannot be searched: ${bad}`)
	const { texts, vocabulary } = await readTexts(docs, fields)
	const terms = new Map<TermField, TermColumn>()
	for (const [field, of] of entriesOf(fields.terms)) {
		terms.set(field, termColumn(docs.map(of)))
		await pause()
	}
	return {
		name: `${Date.now().toString(36)}-${++built}`,
		builtAt: Math.floor(Date.now() / 1000),
		docs,
		texts,
		vocabulary,
		matcher: new Matcher(texts),
		terms,
		ranges: new Map(
			entriesOf(fields.ranges).map(([field, of]) => [field, rangeColumn(docs.map(of))]),
		),
		orders: await ordersOf(docs, fields),
		restricted: Uint8Array.from(docs, (doc) => Number(isAgeRestricted(doc))),
	}
}

async function readTexts<D extends SearchDocBase>(docs: readonly D[], { texts }: Fields<D>) {
	const vocabulary = new Vocabulary()
	const builder = new TermIndexBuilder()
	const nameWords = new Uint8Array(docs.length)
	for (const [number, doc] of docs.entries()) {
		for (const [field, { of, weak }] of texts.entries()) {
			const said = of(doc)
			const words = builder.add(number, field, said)
			if (!weak) for (const text of said) vocabulary.add(text)
			if (field === 0) nameWords[number] = Math.min(words, 255)
		}
		if (number % AT_ONCE === AT_ONCE - 1) await pause()
	}
	const matchable: Matchable = {
		index: builder.finish(),
		docCount: docs.length,
		weak: texts.map(({ weak }) => weak === true),
		nameWords,
	}
	return { texts: matchable, vocabulary }
}
