import type { Meilisearch } from "meilisearch"
import type { Documents } from "../documents/documents"
import { collections, type Fields, fieldsOf } from "../documents/fields"
import { each } from "../documents/fill"
import type { Collection, DocOf } from "../port"
import { build, drop, type Generation, isGenerationOf, switchTo } from "./generation"
import { buildStamp, stampIndex } from "./stamp"

/**
 * Builds every index anew and switches to all of them at once; whatever fails before leaves them as
 * they were. Only one at a time: it clears away what a rebuild that was cut off has left.
 */
export async function rebuildAll(
	client: Meilisearch,
	prefix: string,
	documents: Documents,
	of: string,
): Promise<void> {
	await clear(client, prefix)
	const built: Generation[] = []
	const add = async <C extends Collection>(collection: C) => {
		const fields: Fields<DocOf[C]> = fieldsOf[collection]
		const docs: readonly DocOf[C][] = documents[collection]
		built.push(await build(client, prefix + collection, collection, fields, each(docs)))
	}
	try {
		for (const collection of collections) await add(collection)
		built.push(await buildStamp(client, stampIndex(prefix), of))
	} catch (error) {
		await drop(
			client,
			built.map(({ name }) => name),
		)
		throw error
	}
	await switchTo(client, built)
}

async function clear(client: Meilisearch, prefix: string): Promise<void> {
	const { results } = await client.getRawIndexes({ limit: 1_000 })
	const indexes = [...collections.map((name) => prefix + name), stampIndex(prefix)]
	const left = results
		.map(({ uid }) => uid)
		.filter((name) => indexes.some((index) => isGenerationOf(index, name)))
	await drop(client, left)
}
