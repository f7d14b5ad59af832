import { collections } from "../../../../search/src/documents/fields"
import { hitPath } from "../../../lib/search/hit-path"
import { MAX_TEXT } from "../../../lib/search/state"
import type { Suggestions } from "../../../lib/search/suggestion"
import { t } from "../../../lib/strings"
import type { Exchange } from "../../http/exchange"
import { sendProblems } from "../../http/json"
import { sendFound } from "./answer"
import { Params } from "./params"

const MOST = 10

/** GET /api/suggest: what may be meant by a beginning, each with the path of its page. See docs/api.md. */
export async function getSuggest(exchange: Exchange): Promise<void> {
	const { query, response, engine } = exchange
	const params = new Params(query)
	const q = params.text("q", MAX_TEXT)
	const limit = params.whole("limit", 1, MOST)
	const chosen = params.many("c")
	const asked = collections.filter((collection) => chosen?.includes(collection) ?? true)
	if (chosen && asked.length < chosen.length)
		params.refuse("c", t("api.some_of", { list: collections.join(", ") }))
	const saidAdult = params.oneOf("age", ["18"]) !== null
	params.refuseOthers()
	if (params.problems.length > 0) {
		sendProblems(response, params.problems)
		return
	}
	const answer = await engine.suggest({
		q,
		collections: asked,
		adult: saidAdult || exchange.adult,
		...(limit !== null && { limit }),
	})
	const items = answer.items.flatMap((item) => {
		const path = hitPath(item.collection, item.slug)
		return path === null ? [] : [{ ...item, path }]
	})
	sendFound(exchange, { ...answer, items } satisfies Suggestions, saidAdult)
}
