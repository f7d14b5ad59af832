import { type EnqueuedTaskPromise, Meilisearch, MeilisearchApiError, type Task } from "meilisearch"
import { SearchUnavailable } from "../port"

export interface MeiliSettings {
	host: string
	/** May search; to build indexes it must be allowed that as well. */
	key?: string
	/** Before the names of the indexes. */
	prefix?: string
	/** Milliseconds a request may take. */
	timeoutMs?: number
}

const TIMEOUT_MS = 5_000
/** The client waits 5 seconds unless told otherwise: too short for a rebuild. */
const TASK_MS = 600_000

export function meiliClient({ host, key, timeoutMs = TIMEOUT_MS }: MeiliSettings): Meilisearch {
	return new Meilisearch({
		host,
		...(key !== undefined && { apiKey: key }),
		timeout: timeoutMs,
		// Compressed answers come in pieces, and a delayed acknowledgement adds 40 ms to most of them.
		requestInit: { headers: { "accept-encoding": "identity" } },
	})
}

/** A write is done when its task is; a task that was accepted can still fail. */
export async function done(task: EnqueuedTaskPromise): Promise<Task> {
	const finished = await task.waitTask({ timeout: TASK_MS })
	if (finished.status !== "succeeded")
		throw new Error(`task ${finished.uid} ${finished.status}: ${finished.error?.message ?? ""}`)
	return finished
}

export const isMissing = (error: unknown): boolean =>
	error instanceof MeilisearchApiError && error.response.status === 404

/** What went wrong, as the port says it; the caller's own abort stays what it is. */
export function unavailable(error: unknown, signal: AbortSignal | undefined): unknown {
	if (signal?.aborted) return signal.reason
	const why =
		error instanceof MeilisearchApiError
			? `meilisearch refuses: ${error.cause?.code ?? error.response.status}`
			: "meilisearch does not answer"
	return new SearchUnavailable(why, { cause: error })
}
