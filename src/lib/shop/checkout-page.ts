import { provinceByCode } from "../catalogue/units"
import { cartPath, placedPath } from "../paths"
import { t } from "../strings"
import { customerFields, shownAmount } from "./fields"
import { check, fieldsOf } from "./forms"
import type { Answer, Cart, Problem, Shop } from "./shop"

/** Fields of the form in the order of the page. */
const names = ["name", "phone", "provinceCode", "communeCode", "street", "note", "email"] as const

export type Typed = Record<(typeof names)[number], string>

export type CheckoutPage =
	| { kind: "redirect"; to: string }
	| {
			kind: "view"
			status: number
			/** Null while the shop is silent. */
			cart: Cart | null
			problems: Problem[]
			/** What the reader typed: nothing of it is lost. */
			typed: Typed
	  }

/** Shows the checkout, fills in the communes of a province, or places the order. */
export async function checkoutPage(request: Request, shop: Shop): Promise<CheckoutPage> {
	if (request.method !== "POST") return view(200, [], typedOf({}), shop)
	const fields = fieldsOf(await request.formData().catch(() => new FormData()))
	if (!fields) return view(400, [{ field: "", text: t("form.unreadable") }], typedOf({}), shop)
	const typed = typedOf(fields)
	const { act, shownTotal, ...customer } = fields
	if (act === "province") return view(200, [], typed, shop)
	const shown = shownAmount.safeParse(shownTotal)
	const read = check(customerFields, customer)
	if (read.kind === "refused") return view(400, inOrder(read.problems), typed, shop)
	if (act !== "order" || !shown.success)
		return view(400, [{ field: "", text: t("form.stale") }], typed, shop)
	const answer = await shop.place(read.value, shown.data)
	if (answer.kind === "ok") return { kind: "redirect", to: placedPath }
	if (answer.kind === "down") return { kind: "view", status: 503, cart: null, problems: [], typed }
	return view(answer.status, answer.problems, typed, shop)
}

/** Problems as their fields stand on the page; those of the whole first. */
function inOrder(problems: readonly Problem[]): Problem[] {
	const fields: readonly string[] = names
	const place = ({ field }: Problem) => fields.indexOf(field)
	return [...problems].sort((a, b) => place(a) - place(b))
}

function typedOf(fields: Record<string, string>): Typed {
	const entries = names.map((name) => [name, (fields[name] ?? "").slice(0, 1_000)])
	return Object.fromEntries(entries) as Typed
}

async function view(
	status: number,
	problems: Problem[],
	typed: Typed,
	shop: Shop,
): Promise<CheckoutPage> {
	const answer: Answer<Cart> = await shop.quote(
		provinceByCode(typed.provinceCode) ? typed.provinceCode : null,
	)
	if (answer.kind === "down") return { kind: "view", status: 503, cart: null, problems, typed }
	if (answer.kind === "ok") {
		// An empty cart has nothing to pay for.
		if (answer.value.lines.length === 0 && status === 200) return { kind: "redirect", to: cartPath }
		return { kind: "view", status, cart: answer.value, problems, typed }
	}
	const all = [...problems, ...answer.problems]
	return { kind: "view", status: Math.max(status, answer.status), cart: null, problems: all, typed }
}
