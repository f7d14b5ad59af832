import { records } from "../../../search/relevance/catalogue/records"
import { planner } from "../../../search/relevance/engine"
import { type Documents, documentsOf } from "../../../search/src/documents/documents"
import { fill } from "../../../search/src/documents/fill"
import { EmbeddedSearch } from "../../../search/src/embedded/engine"
import { AT, generateProducts } from "./documents"
import { askedQueries } from "./queries"

const DOCUMENTS = 20_000
const ROUNDS = 20
const WARM_UP = 3
const MOST_BUILD_MS = 3_000
const MOST_MB = 64
const MOST_P95_MS = 5

/** Memory in use after the rubbish is gone: run with --expose-gc. */
function usedMb(): number {
	globalThis.gc?.()
	const { heapUsed, arrayBuffers } = process.memoryUsage()
	return (heapUsed + arrayBuffers) / 1e6
}

const engine = new EmbeddedSearch(planner)
// As text, as an export brings them: documents that share no strings count whole.
const written = JSON.stringify({
	...documentsOf(records, AT),
	products: generateProducts(records, DOCUMENTS, 1),
})
const before = usedMb()
const buildMs = await built(engine)
const mb = usedMb() - before

async function built(engine: EmbeddedSearch): Promise<number> {
	const documents: Documents = JSON.parse(written)
	const start = performance.now()
	await fill(engine, documents)
	return performance.now() - start
}

const queries = askedQueries()
const busy: number[] = []
const times: { ms: number; what: string }[] = []
for (let round = -WARM_UP; round < ROUNDS; round++)
	for (const query of queries) {
		const asked = performance.now()
		const used = process.cpuUsage()
		await engine.search(query)
		const { user, system } = process.cpuUsage(used)
		busy.push((user + system) / 1000)
		const what = `${query.q}${query.facets ? " +facets" : ""}${query.filters ? " +filters" : ""}`
		if (round >= 0) times.push({ ms: performance.now() - asked, what })
	}
times.sort((a, b) => a.ms - b.ms)
const at = (share: number) => times[Math.floor(times.length * share)]?.ms ?? 0
const p95 = at(0.95)
// On a loaded machine a search waits for its turn: what the processor worked is its own part.
busy.sort((a, b) => a - b)
const busyP95 = busy[Math.floor(busy.length * 0.95)] ?? 0

console.log(`documents     ${DOCUMENTS}`)
console.log(`build         ${Math.round(buildMs)} ms (at most ${MOST_BUILD_MS})`)
console.log(`memory        ${Math.round(mb)} MB (at most ${MOST_MB})`)
console.log(`search p50    ${at(0.5).toFixed(2)} ms`)
console.log(`processor p95 ${busyP95.toFixed(2)} ms`)
console.log(`search p95    ${p95.toFixed(2)} ms (at most ${MOST_P95_MS})`)
for (const { ms, what } of times.slice(-5))
	console.log(`slowest       ${ms.toFixed(2)} ms  ${what}`)
if (buildMs > MOST_BUILD_MS || mb > MOST_MB || Math.min(p95, busyP95) > MOST_P95_MS)
	process.exitCode = 1
