import type { Meilisearch } from "meilisearch"
import { type Fields, unfit } from "../documents/fields"
import type { Collection, SearchDocBase } from "../port"
import { done, isMissing } from "./client"
import { meiliDocument } from "./document"
import { settingsOf } from "./settings"

const BATCH = 1_000
let begun = 0

/**
 * Builds a whole new index beside the one that answers, then swaps them at once. Whatever fails
 * before leaves the old one as it was.
 */
export async function rebuildIndex<D extends SearchDocBase>(
	client: Meilisearch,
	index: string,
	collection: Collection,
	fields: Fields<D>,
	documents: AsyncIterable<D>,
): Promise<{ docs: number; generation: string }> {
	const generation = `${index}_${Date.now().toString(36)}_${++begun}`
	try {
		await done(client.createIndex(generation, { primaryKey: "id" }))
		await done(client.index(generation).updateSettings(settingsOf(collection)))
		const sent = await send(client, generation, fields, documents)
		const { numberOfDocuments } = await client.index(generation).getStats()
		if (numberOfDocuments !== sent)
			throw new Error(`${generation} holds ${numberOfDocuments} of ${sent} documents`)
		await ensure(client, index)
		await done(client.swapIndexes([{ indexes: [index, generation], rename: false }]))
		return { docs: sent, generation }
	} finally {
		// After the swap this is the old index, before it the failed one. It must not hide what failed.
		await done(client.deleteIndex(generation)).catch(() => undefined)
	}
}

/** Sends documents in batches; tells how many different ones. */
async function send<D extends SearchDocBase>(
	client: Meilisearch,
	index: string,
	fields: Fields<D>,
	documents: AsyncIterable<D>,
): Promise<number> {
	const ids = new Set<string>()
	let batch: D[] = []
	const flush = async () => {
		if (batch.length > 0) await addDocuments(client, index, fields, batch)
		batch = []
	}
	for await (const doc of documents) {
		ids.add(doc.id)
		batch.push(doc)
		if (batch.length === BATCH) await flush()
	}
	await flush()
	return ids.size
}

export async function addDocuments<D extends SearchDocBase>(
	client: Meilisearch,
	index: string,
	fields: Fields<D>,
	documents: readonly D[],
): Promise<void> {
	const bad = documents.map(unfit).find((why) => why !== null)
	if (bad) throw new Error(`cannot be searched: ${bad}`)
	await done(client.index(index).addDocuments(documents.map((doc) => meiliDocument(doc, fields))))
}

async function ensure(client: Meilisearch, index: string): Promise<void> {
	try {
		await client.getRawIndex(index)
	} catch (error) {
		if (!isMissing(error)) throw error
		await done(client.createIndex(index, { primaryKey: "id" }))
	}
}
