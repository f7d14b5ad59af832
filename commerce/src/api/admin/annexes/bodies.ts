import { z } from "@medusajs/framework/zod"
import { decisionSchema } from "../../../annex/decision"
import { AnnexFault } from "../../../annex/fault"
import { MAX_FILE_BYTES } from "../../../annex/limits"
import { type AnnexReason, annexReasons } from "../../../annex/reasons"
import { now } from "../../../domain/clock"

const file = z.strictObject({
	name: z
		.string(annexReasons.name_wrong)
		.min(5, annexReasons.name_wrong)
		.max(200, annexReasons.name_wrong),
	/** The bytes in base64: one request carries file and form, and is read whole or not at all. */
	content: z
		.string(annexReasons.content_wrong)
		.max(Math.ceil(MAX_FILE_BYTES / 3) * 4, annexReasons.too_large)
		.regex(/^[A-Za-z0-9+/]*={0,2}$/, annexReasons.content_wrong),
})

export const uploadBody = () => z.strictObject({ file, decision: decisionSchema(now()) })
export const confirmBody = z.strictObject({ fingerprint: z.string().regex(/^[0-9a-f]{64}$/) })
export const emptyBody = z.strictObject({})
export const listQuery = z.strictObject({
	offset: z.coerce.number().int().min(0).max(100_000).default(0),
	limit: z.coerce.number().int().min(1).max(100).default(20),
})

const byMessage = new Map<string, AnnexReason>(
	Object.entries(annexReasons).map(([reason, text]) => [text, reason as AnnexReason]),
)

/** A request in the shape of a schema; the first thing wrong is the reason it is refused for. */
export function readAs<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
	const read = schema.safeParse(given ?? {})
	if (read.success) return read.data
	const [issue] = read.error.issues
	if (issue?.code === "unrecognized_keys")
		throw new AnnexFault("unknown_field", { field: issue.keys[0] ?? "" })
	throw new AnnexFault(byMessage.get(issue?.message ?? "") ?? "bad_body")
}
