import { z } from "zod"
import { identifier, province, quantity } from "../../lib/shop/fields"
import { check } from "../../lib/shop/forms"
import { t } from "../../lib/strings"
import { readJson } from "../http/body"
import type { Exchange } from "../http/exchange"
import { sendAnswer, sendProblems } from "../http/json"

const added = z.strictObject({ variantId: identifier, quantity }, { error: t("form.unreadable") })
const changed = z.strictObject({ quantity }, { error: t("form.unreadable") })

const quoted = z.strictObject({ provinceCode: province }, { error: t("form.unreadable") })

/** GET /api/cart → the cart of this browser, empty when there is none. */
export async function getCart({ response, shop }: Exchange): Promise<void> {
	sendAnswer(response, await shop.cart())
}

/** POST /api/cart/lines `{ variantId, quantity }` → the cart. */
export async function addLine({ request, response, shop }: Exchange): Promise<void> {
	const read = check(added, await readJson(request))
	if (read.kind === "refused") sendProblems(response, read.problems)
	else sendAnswer(response, await shop.add(read.value.variantId, read.value.quantity))
}

/** PATCH /api/cart/lines/:id `{ quantity }` → the cart. */
export async function changeLine(exchange: Exchange, id: string): Promise<void> {
	const { request, response, shop } = exchange
	const read = check(changed, await readJson(request))
	if (read.kind === "refused") sendProblems(response, read.problems)
	else sendAnswer(response, await shop.change(id, read.value.quantity))
}

/** DELETE /api/cart/lines/:id → the cart. */
export async function removeLine({ response, shop }: Exchange, id: string): Promise<void> {
	sendAnswer(response, await shop.remove(id))
}

/** POST /api/cart/quote `{ provinceCode }` → the cart with the postage to that province. */
export async function quoteCart({ request, response, shop }: Exchange): Promise<void> {
	const read = check(quoted, await readJson(request))
	if (read.kind === "refused") sendProblems(response, read.problems)
	else sendAnswer(response, await shop.quote(read.value.provinceCode))
}
