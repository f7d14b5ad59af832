import { z } from "zod"
import { communes } from "../../lib/catalogue/units"
import { province } from "../../lib/shop/fields"
import { check } from "../../lib/shop/forms"
import type { Exchange } from "../http/exchange"
import { sendJson, sendProblems } from "../http/json"

const question = z.strictObject({ province })

/** GET /api/communes?province=01 → `[{ code, name }]` of today, by name. */
export function getCommunes({ query, response }: Exchange): void {
	const read = check(question, Object.fromEntries(query))
	if (read.kind === "refused") {
		sendProblems(response, read.problems)
		return
	}
	response.setHeader("Cache-Control", "public, max-age=86400")
	const list = communes(read.value.province).map(({ code, name }) => ({ code, name }))
	sendJson(
		response,
		200,
		list.sort((a, b) => a.name.localeCompare(b.name, "vi")),
	)
}
