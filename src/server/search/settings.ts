import type { MeiliSettings } from "../../../search/src/meilisearch/client"

/** A Meilisearch server that may answer in place of our own engine. */
export interface SearchServer extends MeiliSettings {
	prefix: string
	/** Milliseconds after which our own engine answers instead. */
	limitMs: number
}

const PREFIX = "ocop_"
const LIMIT_MS = 300

type Env = Record<string, string | undefined>

/** The server the environment names; null without one. Throws one sentence when it cannot be one. */
export function readSearchServer(env: Env = process.env): SearchServer | null {
	const { MEILISEARCH_HOST: host, MEILISEARCH_KEY: key } = env
	if (!host) return null
	if (!URL.canParse(host) || !/^https?:/.test(host))
		throw new Error(`MEILISEARCH_HOST không phải một địa chỉ: "${host}".`)
	const prefix = env.MEILISEARCH_PREFIX || PREFIX
	if (!/^[A-Za-z0-9_-]{1,100}$/.test(prefix))
		throw new Error(`MEILISEARCH_PREFIX chỉ gồm chữ, số, "_" và "-", không phải "${prefix}".`)
	const limitMs = Number(env.MEILISEARCH_LIMIT_MS || LIMIT_MS)
	if (!Number.isInteger(limitMs) || limitMs < 1 || limitMs > 10_000)
		throw new Error(`MEILISEARCH_LIMIT_MS phải là số mili giây từ 1 đến 10000.`)
	return { host, prefix, limitMs, ...(key && { key }) }
}
