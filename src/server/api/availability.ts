import { z } from "zod"
import { identifier } from "../../lib/shop/fields"
import { check } from "../../lib/shop/forms"
import { t } from "../../lib/strings"
import type { Exchange } from "../http/exchange"
import { sendAnswer, sendProblems } from "../http/json"

const MAX_IDS = 50

const question = z.strictObject({
	ids: z
		.string({ error: t("form.stale") })
		.transform((text) => [...new Set(text.split(","))])
		.pipe(z.array(identifier).min(1).max(MAX_IDS, t("form.stale"))),
})

/** GET /api/availability?ids=a,b → `[{ variantId, stock, price }]`; a variant not sold is left out. */
export async function getAvailability({ query, response, shop }: Exchange): Promise<void> {
	const read = check(question, Object.fromEntries(query))
	if (read.kind === "refused") sendProblems(response, read.problems)
	else sendAnswer(response, await shop.availability(read.value.ids))
}
