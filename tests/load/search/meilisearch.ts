import { planner } from "../../../search/relevance/engine"
import { fill } from "../../../search/src/documents/fill"
import { EmbeddedSearch } from "../../../search/src/embedded/engine"
import { MeiliEngine } from "../../../search/src/meilisearch/engine"
import { type MeiliServer, meiliGiven } from "../../contract/search/server"
import { percentile, tell } from "../times"
import { generated } from "./generated"
import { askedQueries } from "./queries"

const ROUNDS = 10
const WARM_UP = 2

export interface MeiliBench {
	engine: MeiliEngine
	server: MeiliServer
	prefix: string
}

/** A real Meilisearch with the generated documents; null when the environment names none. */
export async function filledMeilisearch(): Promise<MeiliBench | null> {
	const given = meiliGiven(process.env)
	if (!given) return null
	const server = await given()
	const documents = generated()
	const embedded = new EmbeddedSearch(planner)
	await fill(embedded, documents)
	const prefix = "bench_"
	const { host, key } = server
	const engine = new MeiliEngine(
		{ host, ...(key !== undefined && { key }), prefix, timeoutMs: 60_000 },
		planner,
		(collection) => embedded.knowledge(collection),
	)
	const start = performance.now()
	await engine.rebuildAll(documents, "bench")
	tell("meilisearch rebuild", (performance.now() - start) / 1000, "s")
	return { engine, server, prefix }
}

/** Answers of Meilisearch, asked one after the other; true when they are as quick as promised. */
export async function benchMeilisearch(engine: MeiliEngine): Promise<boolean> {
	const times: { ms: number; what: string }[] = []
	for (let round = -WARM_UP; round < ROUNDS; round++)
		for (const query of askedQueries()) {
			const start = performance.now()
			await engine.search(query)
			const what = `${query.q}${query.facets ? " +facets" : ""}${query.filters ? " +filters" : ""}`
			if (round >= 0) times.push({ ms: performance.now() - start, what })
		}
	const all = times.map(({ ms }) => ms)
	tell("meilisearch search p50", percentile(all, 0.5), "ms")
	const slowest = [...times].sort((a, b) => b.ms - a.ms).slice(0, 3)
	for (const { ms, what } of slowest) tell(`  slowest “${what}”`, ms, "ms")
	return tell("meilisearch search p95", percentile(all, 0.95), "ms", 15)
}
