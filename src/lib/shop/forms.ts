import type { z } from "zod"
import { t } from "../strings"
import type { Problem } from "./shop"

export type Parsed<T> = { kind: "ok"; value: T } | { kind: "refused"; problems: Problem[] }

/**
 * Checks what was sent against a schema. One problem for each field, in the schema's words; a field
 * that the form does not have is refused by its name.
 */
export function check<S extends z.ZodType>(schema: S, sent: unknown): Parsed<z.output<S>> {
	const result = schema.safeParse(sent)
	if (result.success) return { kind: "ok", value: result.data }
	const problems = new Map<string, string>()
	for (const issue of result.error.issues) {
		if (issue.code === "unrecognized_keys")
			for (const name of issue.keys) problems.set(name, t("form.unknown_field"))
		else {
			const field = issue.path.join(".")
			if (!problems.has(field)) problems.set(field, issue.message)
		}
	}
	return { kind: "refused", problems: [...problems].map(([field, text]) => ({ field, text })) }
}

/** Fields of a submitted form. A field sent twice or a file is no form of ours: null. */
export function fieldsOf(form: FormData): Record<string, string> | null {
	const fields: Record<string, string> = {}
	for (const [name, value] of form) {
		if (typeof value !== "string" || Object.hasOwn(fields, name)) return null
		// Such a name would reach the prototype of the object instead of the object.
		if (name === "__proto__") return null
		fields[name] = value
	}
	return fields
}

/** The problem of one field; null when it has none. */
export function problemAt(problems: readonly Problem[], field: string): string | null {
	return problems.find((problem) => problem.field === field)?.text ?? null
}
