import { z } from "@medusajs/framework/zod"
import { decisionSchema } from "../../../annex/decision"
import { AnnexFault } from "../../../annex/fault"
import { MAX_FILE_BYTES } from "../../../annex/limits"
import { type AnnexReason, annexReasons } from "../../../annex/reasons"
import { now } from "../../../domain/clock"
import { Troubles } from "../../../workflows/certificate/trouble"

const file = z.strictObject(
	{
		name: z
			.string(annexReasons.name_wrong)
			.min(5, annexReasons.name_wrong)
			.max(200, annexReasons.name_wrong),
		/** The bytes in base64: one request carries file and form, and is read whole or not at all. */
		content: z
			.string(annexReasons.content_wrong)
			.max(Math.ceil(MAX_FILE_BYTES / 3) * 4, annexReasons.too_large)
			.regex(/^[A-Za-z0-9+/]*={0,2}$/, annexReasons.content_wrong),
	},
	annexReasons.file_missing,
)

const uploadBody = () => z.strictObject({ file, decision: decisionSchema(now()) })
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
	throw faultOf(read.error.issues[0])
}

/** The form of an upload; refused with everything that is wrong, each at its field. */
export function readUpload(given: unknown): z.output<ReturnType<typeof uploadBody>> {
	const read = uploadBody().safeParse(given ?? {})
	if (read.success) return read.data
	const told = new Map<string, string>()
	for (const issue of read.error.issues) {
		const [part, name] = issue.path.map(String)
		const field = part === "decision" ? (name ?? "") : (part ?? "")
		if (!told.has(field)) told.set(field, faultOf(issue).message)
	}
	throw new Troubles([...told].map(([field, message]) => ({ field, message })))
}

function faultOf(issue: z.core.$ZodIssue | undefined): AnnexFault {
	if (issue?.code === "unrecognized_keys")
		return new AnnexFault("unknown_field", { field: issue.keys[0] ?? "" })
	return new AnnexFault(byMessage.get(issue?.message ?? "") ?? "bad_body")
}
