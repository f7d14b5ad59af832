import { now } from "../../../commerce/src/domain/clock"
import { withFallback } from "../../../search/src/fallback/with-fallback"
import { MeiliEngine } from "../../../search/src/meilisearch/engine"
import { plannerOf } from "../../../search/src/plan/planner"
import type { SearchPort } from "../../../search/src/port"
import { recordsOf, snapshot } from "../../lib/catalogue/snapshot"
import { CurrentSearch } from "./current"
import { DatedSearch } from "./dated"
import { readSearchServer, type SearchServer } from "./settings"
import { stampOf } from "./stamp"

const LOOK_EVERY_MS = 5_000

/**
 * The search of this build's catalogue, ready to answer: our own engine, or a Meilisearch with our
 * own behind it. Whatever that server does, the site opens.
 */
export async function openEngine(): Promise<SearchPort> {
	const planner = plannerOf(recordsOf("province"), recordsOf("commune"))
	const embedded = new DatedSearch(snapshot().records, planner)
	await embedded.ready()
	const server = serverGiven()
	if (!server) return embedded
	const engine = new MeiliEngine(server, planner, (collection) => embedded.knowledge(collection))
	const { version } = snapshot()
	const current = new CurrentSearch(engine, () => stampOf(version, now()))
	void current.look()
	setInterval(() => void current.look(), LOOK_EVERY_MS).unref()
	return withFallback(current, embedded, server.limitMs)
}

function serverGiven(): SearchServer | null {
	try {
		return readSearchServer()
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
		return null
	}
}
