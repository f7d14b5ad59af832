import { planner } from "../../../search/relevance/engine"
import type { Documents } from "../../../search/src/documents/documents"
import { fill } from "../../../search/src/documents/fill"
import { EmbeddedSearch } from "../../../search/src/embedded/engine"
import { percentile, tell } from "../times"
import { generated } from "./generated"
import { askedQueries } from "./queries"

const ROUNDS = 20
const WARM_UP = 3

/** Memory in use after the rubbish is gone: run with --expose-gc. */
function usedMb(): number {
	globalThis.gc?.()
	const { heapUsed, arrayBuffers } = process.memoryUsage()
	return (heapUsed + arrayBuffers) / 1e6
}

/** Build, memory and answers of the embedded engine; true when all are as good as promised. */
export async function benchEmbedded(): Promise<boolean> {
	const engine = new EmbeddedSearch(planner)
	// As text, as an export brings them: documents that share no strings count whole.
	const written = JSON.stringify(generated())
	const before = usedMb()
	const buildMs = await built(engine, written)
	const mb = usedMb() - before
	const times = await asked(engine)
	tell("embedded search p50", percentile(times, 0.5), "ms")
	return [
		tell("embedded build", buildMs, "ms", 3_000),
		tell("embedded memory", mb, "MB", 64),
		tell("embedded search p95", percentile(times, 0.95), "ms", 5),
	].every(Boolean)
}

async function built(engine: EmbeddedSearch, written: string): Promise<number> {
	const documents: Documents = JSON.parse(written)
	const start = performance.now()
	await fill(engine, documents)
	return performance.now() - start
}

async function asked(engine: EmbeddedSearch): Promise<number[]> {
	const times: number[] = []
	for (let round = -WARM_UP; round < ROUNDS; round++)
		for (const query of askedQueries()) {
			const start = performance.now()
			await engine.search(query)
			if (round >= 0) times.push(performance.now() - start)
		}
	return times
}
