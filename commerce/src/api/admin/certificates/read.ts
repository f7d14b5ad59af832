import type { z } from "@medusajs/framework/zod"
import { certificateReasons } from "../../../workflows/certificate/reasons"
import { type Trouble, Troubles } from "../../../workflows/certificate/trouble"

/** What a request says, in the shape of a schema; refused with every trouble at its field. */
export function readAs<Schema extends z.ZodType>(
	schema: Schema,
	given: unknown,
	reasons: Readonly<Record<string, string>> = certificateReasons,
): z.output<Schema> {
	const read = schema.safeParse(given ?? {})
	if (read.success) return read.data
	const ours = new Set(Object.values(reasons))
	const troubles = read.error.issues.flatMap((issue) => troublesOf(issue, ours))
	// A field has one reason at a time: what is no date is no possible date either.
	const first = new Map(troubles.toReversed().map((one) => [one.field, one]))
	throw new Troubles(troubles.filter((one) => first.get(one.field) === one))
}

function troublesOf(issue: z.core.$ZodIssue, ours: ReadonlySet<string>): Trouble[] {
	const at = issue.path.map(String).join(".")
	if (issue.code === "unrecognized_keys")
		return issue.keys.map((key) => ({
			field: at ? `${at}.${key}` : key,
			message: certificateReasons.unknown_field,
		}))
	const message = ours.has(issue.message) ? issue.message : certificateReasons.bad_body
	return [{ field: at, message }]
}
