import { hitPath } from "../../../lib/search/hit-path"
import type { Exchange } from "../../http/exchange"
import { sendProblems } from "../../http/json"
import { sendFound } from "./answer"
import { readQuestion } from "./question"

/** GET /api/search: what an engine answers, each hit with the path of its page. See docs/api.md. */
export async function getSearch(exchange: Exchange): Promise<void> {
	const { query, response, engine, adult } = exchange
	const read = readQuestion(query)
	if (read.kind === "refused") {
		sendProblems(response, read.problems)
		return
	}
	const request = read.value
	const { collection } = request
	const answer = await engine.search({ ...request, collection, adult: request.adult || adult })
	const hits = answer.hits.map((hit) => ({ ...hit, path: hitPath(collection, hit.doc.slug) }))
	sendFound(exchange, { ...answer, hits }, request.adult === true)
}
