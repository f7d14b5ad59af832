/**
 * `npm run bench:search`: search over 20,000 generated products. With MEILISEARCH_BIN or
 * MEILISEARCH_HOST a real Meilisearch too.
 */
import { loadavg } from "node:os"
import { tell } from "../times"
import { benchEmbedded } from "./embedded"
import { DOCUMENTS } from "./generated"
import { benchHttp } from "./http"
import { benchMeilisearch, filledMeilisearch } from "./meilisearch"

tell("documents", DOCUMENTS, "")
tell("load of the machine", loadavg()[0] ?? 0, "")
const passed = [await benchEmbedded(), await benchHttp("embedded", { MEILISEARCH_HOST: "" })]
const meili = await filledMeilisearch()
if (meili) {
	const { engine, server, prefix } = meili
	try {
		passed.push(await benchMeilisearch(engine))
		const env = {
			MEILISEARCH_HOST: server.host,
			MEILISEARCH_KEY: server.key ?? "",
			MEILISEARCH_PREFIX: prefix,
		}
		passed.push(await benchHttp("meilisearch", env))
	} finally {
		await server.close()
	}
}
tell("load of the machine", loadavg()[0] ?? 0, "")
if (!passed.every(Boolean)) process.exitCode = 1
