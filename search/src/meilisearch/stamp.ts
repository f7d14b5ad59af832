import type { Meilisearch } from "meilisearch"
import { done, isMissing } from "./client"
import { drop, type Generation, generationName } from "./generation"

/** What the indexes hold: which catalogue, of which day. In an index of its own, swapped with them. */
export interface Stamp extends Record<string, unknown> {
	id: "stamp"
	of: string
	/** Unix seconds. */
	builtAt: number
}

/** The index that tells what the others hold. */
export const stampIndex = (prefix: string): string => `${prefix}stamp`

export async function buildStamp(
	client: Meilisearch,
	index: string,
	of: string,
): Promise<Generation> {
	const name = generationName(index)
	const stamp: Stamp = { id: "stamp", of, builtAt: Math.floor(Date.now() / 1000) }
	try {
		await done(client.createIndex(name, { primaryKey: "id" }))
		await done(client.index<Stamp>(name).addDocuments([stamp]))
		return { index, name, docs: 1 }
	} catch (error) {
		await drop(client, [name])
		throw error
	}
}

/** Null when nothing was ever built whole. */
export async function readStamp(client: Meilisearch, index: string): Promise<Stamp | null> {
	try {
		return await client.index(index).getDocument<Stamp>("stamp")
	} catch (error) {
		if (isMissing(error)) return null
		throw error
	}
}
