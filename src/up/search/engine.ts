import { MeiliEngine } from "../../../search/src/meilisearch/engine"
import { readSearchServer } from "../../server/search/settings"

/** A request of a rebuild carries a thousand documents. */
const TIMEOUT_MS = 60_000

/** The search server to write to; null when the environment names none. It is asked no questions of readers. */
export function searchServer(): MeiliEngine | null {
	const server = readSearchServer()
	if (!server) return null
	const noPlan = () => {
		throw new Error("nobody searches here")
	}
	return new MeiliEngine({ ...server, timeoutMs: TIMEOUT_MS }, noPlan, () => null)
}
