import { test } from "vitest"
import { records } from "../../../search/relevance/catalogue/records"
import { planner } from "../../../search/relevance/engine"
import { documentsOf } from "../../../search/src/documents/documents"
import { fill } from "../../../search/src/documents/fill"
import { EmbeddedSearch } from "../../../search/src/embedded/engine"
import { MeiliEngine } from "../../../search/src/meilisearch/engine"
import { contract } from "./contract"
import { meiliGiven } from "./server"

const given = meiliGiven(process.env)

if (given)
	contract("meilisearch", async () => {
		const server = await given()
		// The embedded engine of the same documents lends its words, as it does in the shop.
		const embedded = new EmbeddedSearch(planner)
		await fill(embedded, documentsOf(records, new Date("2026-11-24T09:00:00+07:00")))
		const { host, key } = server
		const engine = new MeiliEngine(
			{ host, ...(key !== undefined && { key }), prefix: `contract_${process.pid}_` },
			planner,
			(collection) => embedded.knowledge(collection),
		)
		return { engine, close: server.close }
	})
else test.skip("no real Meilisearch: give MEILISEARCH_BIN or MEILISEARCH_HOST and MEILISEARCH_KEY")
