import type { EnqueuedTaskPromise, IndexSwap, Meilisearch } from "meilisearch"
import { type Fields, unfit } from "../documents/fields"
import type { Collection, SearchDocBase } from "../port"
import { done, isMissing } from "./client"
import { meiliDocument } from "./document"
import { settingsOf } from "./settings"

const BATCH = 1_000
let begun = 0

/** A whole new index beside the one that answers. */
export interface Generation {
	/** The index it takes the place of. */
	index: string
	name: string
	docs: number
}

export const generationName = (index: string): string =>
	`${index}_${Date.now().toString(36)}_${++begun}`

/** Is it a generation of an index? What a rebuild that was cut off has left is. */
export const isGenerationOf = (index: string, name: string): boolean =>
	name.startsWith(`${index}_`) && /^_[0-9a-z]+_\d+$/.test(name.slice(index.length))

/** Builds a generation. What fails leaves no trace of it. */
export async function build<D extends SearchDocBase>(
	client: Meilisearch,
	index: string,
	collection: Collection,
	fields: Fields<D>,
	documents: AsyncIterable<D>,
): Promise<Generation> {
	const name = generationName(index)
	try {
		await done(client.createIndex(name, { primaryKey: "id" }))
		await done(client.index(name).updateSettings(settingsOf(collection)))
		const docs = await send(client, name, fields, documents)
		const { numberOfDocuments } = await client.index(name).getStats()
		if (numberOfDocuments !== docs)
			throw new Error(`${name} holds ${numberOfDocuments} of ${docs} documents`)
		return { index, name, docs }
	} catch (error) {
		await drop(client, [name])
		throw error
	}
}

/** Puts generations in the place of what answers, all at once, and drops what answered before. */
export async function switchTo(client: Meilisearch, generations: readonly Generation[]) {
	try {
		for (const { index } of generations) await ensure(client, index)
		const swaps = generations.map(
			({ index, name }): IndexSwap => ({ indexes: [index, name], rename: false }),
		)
		await done(client.swapIndexes(swaps))
	} finally {
		// After the swap these are the old ones, before it the failed ones.
		await drop(
			client,
			generations.map(({ name }) => name),
		)
	}
}

/** Drops indexes; that one cannot be dropped must not hide what happened before. */
export async function drop(client: Meilisearch, names: readonly string[]): Promise<void> {
	for (const name of names) await done(client.deleteIndex(name)).catch(() => undefined)
}

/** Sends documents in batches; tells how many different ones. */
async function send<D extends SearchDocBase>(
	client: Meilisearch,
	index: string,
	fields: Fields<D>,
	documents: AsyncIterable<D>,
): Promise<number> {
	const ids = new Set<string>()
	const tasks: EnqueuedTaskPromise[] = []
	let batch: D[] = []
	const flush = async () => {
		if (batch.length === 0) return
		const task = enqueue(client, index, fields, batch)
		await task
		tasks.push(task)
		batch = []
	}
	for await (const doc of documents) {
		ids.add(doc.id)
		batch.push(doc)
		if (batch.length === BATCH) await flush()
	}
	await flush()
	// Waited for at the end: the server then takes many batches in one go.
	for (const task of tasks) await done(task)
	return ids.size
}

export async function addDocuments<D extends SearchDocBase>(
	client: Meilisearch,
	index: string,
	fields: Fields<D>,
	documents: readonly D[],
): Promise<void> {
	await done(enqueue(client, index, fields, documents))
}

function enqueue<D extends SearchDocBase>(
	client: Meilisearch,
	index: string,
	fields: Fields<D>,
	documents: readonly D[],
): EnqueuedTaskPromise {
	const bad = documents.map(unfit).find((why) => why !== null)
	if (bad) throw new Error(`cannot be searched: ${bad}`)
	return client.index(index).addDocuments(documents.map((doc) => meiliDocument(doc, fields)))
}

async function ensure(client: Meilisearch, index: string): Promise<void> {
	try {
		await client.getRawIndex(index)
	} catch (error) {
		if (!isMissing(error)) throw error
		await done(client.createIndex(index, { primaryKey: "id" }))
	}
}
