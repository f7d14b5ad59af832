import { t } from "../strings"
import { lookupFields } from "./fields"
import { check, fieldsOf } from "./forms"
import type { Order, Problem, Shop } from "./shop"

export interface OrderPage {
	status: number
	order: Order | null
	problems: Problem[]
	typed: { code: string; phone: string }
	/** The shop does not answer. */
	down: boolean
}

/** Looks up an order by code and phone. Nothing tells a wrong code from a wrong phone. */
export async function orderPage(request: Request, shop: Shop): Promise<OrderPage> {
	const blank = { order: null, problems: [], typed: { code: "", phone: "" }, down: false }
	if (request.method !== "POST") return { status: 200, ...blank }
	const fields = fieldsOf(await request.formData().catch(() => new FormData()))
	if (!fields)
		return { ...blank, status: 400, problems: [{ field: "", text: t("form.unreadable") }] }
	const typed = { code: (fields.code ?? "").slice(0, 40), phone: (fields.phone ?? "").slice(0, 40) }
	const read = check(lookupFields, fields)
	if (read.kind === "refused") return { ...blank, typed, status: 400, problems: read.problems }
	const answer = await shop.lookup(read.value.code, read.value.phone)
	if (answer.kind === "down") return { ...blank, typed, status: 503, down: true }
	if (answer.kind === "refused")
		return { ...blank, typed, status: answer.status, problems: answer.problems }
	if (answer.value) return { ...blank, typed, status: 200, order: answer.value }
	const problems = [{ field: "", text: t("order.not_found") }]
	return { ...blank, typed, status: 404, problems }
}
