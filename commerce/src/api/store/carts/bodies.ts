import { z } from "@medusajs/framework/zod"
import { parseMobile } from "../../../domain/phone"
import { MAX_PER_LINE } from "../../../domain/sale"
import { reasons } from "../../../refusal/reasons"

const id = z.string(reasons.bad_body).regex(/^[A-Za-z0-9_]{1,80}$/, reasons.bad_body)

const text = (longest: number) =>
	z
		.string(reasons.bad_body)
		.transform((value) =>
			value
				.normalize("NFC")
				.replace(/\p{Cc}+/gu, " ")
				.trim(),
		)
		.pipe(z.string().max(longest, reasons.too_long))

const wrongQuantity = reasons.quantity_wrong.replace("{max}", String(MAX_PER_LINE))

/** Whole pieces: Medusa itself would take 1.5. */
const quantity = z.int(wrongQuantity).min(1, wrongQuantity).max(MAX_PER_LINE, wrongQuantity)

/** Kept as E.164, whatever way it was typed; empty until the reader has given one. */
const phone = z.string(reasons.phone_wrong).transform((typed, check) => {
	const e164 = typed.trim() ? parseMobile(typed) : ""
	if (e164 !== null) return e164
	check.addIssue({ code: "custom", message: reasons.phone_wrong })
	return z.NEVER
})

/**
 * How we use Medusa's address: first_name is the full name, city the commune code, province the
 * province code, address_2 both in words. No `id`: it would rewrite the address of another cart.
 */
const address = z.strictObject({
	first_name: text(100),
	last_name: z.literal("", reasons.bad_body).optional(),
	phone,
	address_1: text(200),
	address_2: text(200).optional(),
	city: z.string(reasons.commune_missing).regex(/^\d{5}$/, reasons.commune_missing),
	province: z.string(reasons.province_missing).regex(/^\d{2}$/, reasons.province_missing),
	country_code: z.literal("vn", reasons.country_wrong),
	postal_code: text(10).optional(),
})

const email = z.email(reasons.email_wrong).max(200, reasons.too_long).nullable()
const metadata = z.strictObject({ note: text(500).nullable().optional() })
const item = z.strictObject({ variant_id: id, quantity })

const created = z.strictObject({
	region_id: id.optional(),
	email: email.optional(),
	shipping_address: address.optional(),
	items: z.array(item).max(50, reasons.too_long).optional(),
	metadata: metadata.optional(),
})

const updated = z.strictObject({
	email: email.optional(),
	shipping_address: address.optional(),
	billing_address: address.optional(),
	metadata: metadata.optional(),
})

/** What each cart request may carry; anything more is refused, never ignored. */
export const cartBodies: { path: RegExp; body: z.ZodType }[] = [
	{ path: /^\/store\/carts\/?$/, body: created },
	{ path: /^\/store\/carts\/[^/]+\/?$/, body: updated },
	{ path: /^\/store\/carts\/[^/]+\/line-items\/?$/, body: item },
	{
		path: /^\/store\/carts\/[^/]+\/line-items\/[^/]+\/?$/,
		body: z.strictObject({ quantity }),
	},
	{
		path: /^\/store\/carts\/[^/]+\/shipping-methods\/?$/,
		body: z.strictObject({ option_id: id }),
	},
	{ path: /^\/store\/carts\/[^/]+\/(complete|taxes|customer)\/?$/, body: z.strictObject({}) },
	{ path: /^\/store\/payment-collections\/?$/, body: z.strictObject({ cart_id: id }) },
	{
		path: /^\/store\/payment-collections\/[^/]+\/payment-sessions\/?$/,
		body: z.strictObject({ provider_id: z.literal("pp_system_default", reasons.cash_only) }),
	},
]

/** Where a fault in an address is shown on the shop's form. */
const formFields: Record<string, string> = {
	first_name: "name",
	address_1: "street",
	city: "communeCode",
	province: "provinceCode",
}

export interface Fault {
	message: string
	field: string | undefined
}

/** The first fault of a body, at the field of the form it belongs to. */
export function faultOf(error: z.ZodError): Fault {
	const issue = error.issues[0]
	if (issue?.code === "unrecognized_keys")
		return { message: reasons.unknown_field, field: issue.keys[0] }
	const last = issue?.path.findLast((part) => typeof part === "string")
	const field = typeof last === "string" ? (formFields[last] ?? last) : undefined
	const message = issue && ours.has(issue.message) ? issue.message : reasons.bad_body
	return { message, field }
}

const ours: ReadonlySet<string> = new Set([...Object.values(reasons), wrongQuantity])
