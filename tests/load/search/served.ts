/** The API over the generated documents, as a process of its own: tells its port to whoever started it. */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { planner } from "../../../search/relevance/engine"
import { fill } from "../../../search/src/documents/fill"
import { EmbeddedSearch } from "../../../search/src/embedded/engine"
import { MeiliEngine } from "../../../search/src/meilisearch/engine"
import type { SearchPort } from "../../../search/src/port"
import { Limiter } from "../../../src/server/http/limiter"
import { readSearchServer } from "../../../src/server/search/settings"
import { serve } from "../../../src/server/serve"
import { readSettings } from "../../../src/server/settings"
import { generated } from "./generated"

const embedded = new EmbeddedSearch(planner)
await fill(embedded, generated())
const server = readSearchServer()
const engine: SearchPort = server
	? new MeiliEngine(server, planner, (collection) => embedded.knowledge(collection))
	: embedded
const site = {
	files: new Map(),
	gated: new Set<string>(),
	question: "",
	policy: "",
	engine,
	render: async () => {},
}
const answer = serve(site, readSettings({}), new Limiter(1_000_000))
const listening = createServer((request, response) => void answer(request, response)).listen(
	0,
	"127.0.0.1",
	() => process.send?.((listening.address() as AddressInfo).port),
)
process.on("disconnect", () => process.exit(0))
