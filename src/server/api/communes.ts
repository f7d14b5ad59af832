import { z } from "zod"
import { communes, provinceByCode } from "../../lib/catalogue/units"
import { check } from "../../lib/shop/forms"
import { t } from "../../lib/strings"
import type { Exchange } from "../http/exchange"
import { sendJson, sendProblems } from "../http/json"

const question = z.strictObject({
	province: z
		.string({ error: t("form.province_missing") })
		.refine((code) => provinceByCode(code) !== null, t("form.province_missing")),
})

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
