import { z } from "zod"
import { MAX_PER_LINE } from "../../../commerce/src/domain/sale"
import { cartPath } from "../paths"
import { t } from "../strings"
import { identifier, quantity, shownAmount } from "./fields"
import { check, fieldsOf } from "./forms"
import type { Answer, Availability, Cart, Problem, Shop } from "./shop"

/** What the cart page shows, or where it sends the reader. */
export type CartPage =
	| { kind: "redirect"; to: string }
	| {
			kind: "view"
			status: number
			/** Null while the shop is silent. */
			cart: Cart | null
			availability: Availability[]
			problems: Problem[]
			/** The line at whose number the problems stand; null: at the top. */
			faultyLine: string | null
			/** What the reader typed there. */
			typed: string
	  }

const adding = z.strictObject({
	act: z.literal("add"),
	variant: identifier,
	quantity,
	/** Empty when the page could not know which variant's price the reader saw. */
	shown: z.union([z.literal(""), shownAmount]).optional(),
})
const changing = z.strictObject({ act: z.literal("change"), line: identifier, quantity })
const stepping = z.strictObject({ act: z.enum(["less", "more"]), line: identifier, quantity })
const removing = z.strictObject({
	act: z.literal("remove"),
	line: identifier,
	quantity: z.unknown().optional(),
})

const form = z.discriminatedUnion("act", [adding, changing, stepping, removing], {
	error: t("form.unreadable"),
})

/** Reads or changes the cart as a request asks. A change that went well ends in a redirect to the cart. */
export async function cartPage(request: Request, shop: Shop): Promise<CartPage> {
	if (request.method !== "POST") return view(await shop.cart(), shop)
	const fields = fieldsOf(await request.formData().catch(() => new FormData()))
	const read = check(form, fields)
	if (read.kind === "refused")
		return refused(400, read.problems, fields?.line ?? null, fields?.quantity ?? "", shop)
	const answer = await act(read.value, shop)
	if (answer.kind === "ok") return { kind: "redirect", to: after(read.value) }
	if (answer.kind === "down") return view(answer, shop)
	const line = read.value.act === "add" ? null : read.value.line
	return refused(answer.status, answer.problems, line, String(read.value.quantity ?? ""), shop)
}

function act(sent: z.output<typeof form>, shop: Shop): Promise<Answer<Cart>> {
	if (sent.act === "add") return shop.add(sent.variant, sent.quantity)
	if (sent.act === "remove") return shop.remove(sent.line)
	if (sent.act === "change") return shop.change(sent.line, sent.quantity)
	const wanted = sent.quantity + (sent.act === "more" ? 1 : -1)
	if (wanted < 1) return shop.remove(sent.line)
	return shop.change(sent.line, Math.min(wanted, MAX_PER_LINE))
}

/** The cart tells when its price is not the one the product's page showed. */
function after(sent: z.output<typeof form>): string {
	if (sent.act !== "add" || !sent.shown) return cartPath
	return `${cartPath}?${new URLSearchParams({ mon: sent.variant, gia: String(sent.shown) })}`
}

async function refused(
	status: number,
	problems: Problem[],
	line: string | null,
	typed: string,
	shop: Shop,
): Promise<CartPage> {
	const page = await view(await shop.cart(), shop)
	if (page.kind === "redirect") return page
	const known = page.cart?.lines.some((one) => one.id === line) ?? false
	return { ...page, status, problems, faultyLine: known ? line : null, typed }
}

async function view(answer: Answer<Cart>, shop: Shop): Promise<CartPage> {
	const none = { availability: [], problems: [], faultyLine: null, typed: "" }
	if (answer.kind === "down") return { kind: "view", status: 503, cart: null, ...none }
	if (answer.kind === "refused")
		return { kind: "view", status: answer.status, cart: null, ...none, problems: answer.problems }
	const stock = await shop.availability(answer.value.lines.map((line) => line.variantId))
	const availability = stock.kind === "ok" ? stock.value : []
	return { kind: "view", status: 200, cart: answer.value, ...none, availability }
}

/** The price a product's page showed, when the cart's is another: `{ before, line }` of the address. */
export function priceChange(
	query: URLSearchParams,
	cart: Cart,
): { name: string; before: number; now: number } | null {
	const before = shownAmount.safeParse(query.get("gia"))
	const line = cart.lines.find((one) => one.variantId === query.get("mon"))
	if (!before.success || !line || line.unitPrice === before.data) return null
	return { name: line.productName, before: before.data, now: line.unitPrice }
}
