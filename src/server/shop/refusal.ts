import { z } from "zod"
import type { Refused } from "../../lib/shop/shop"
import { type StringKey, t } from "../../lib/strings"

/** How commerce says no: one reason, for the reader, at the field of our form it belongs to. */
const told = z.object({ message: z.string().min(1), field: z.string().optional() })

/** Fields that a reader can correct; a fault elsewhere concerns the whole. */
const fields = new Set([
	"name",
	"phone",
	"provinceCode",
	"communeCode",
	"street",
	"note",
	"email",
	"quantity",
	"code",
])

/** A refusal in the shop's own words, or in a sentence of ours when it gave none. */
export function refusal(status: number, body: unknown, otherwise: StringKey): Refused {
	const read = told.safeParse(body)
	const field = read.data?.field ?? ""
	const text = read.data?.message ?? t(otherwise)
	return {
		kind: "refused",
		status: knownStatus(status),
		problems: [{ field: fields.has(field) ? field : "", text }],
	}
}

function knownStatus(status: number): Refused["status"] {
	if (status === 404 || status === 409 || status === 422 || status === 429) return status
	return 400
}
