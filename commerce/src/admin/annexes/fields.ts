import type { Field } from "../form/field"
import { levels, annexWords as words } from "./words"

/** The decision of an annex, and its file. */
export const uploadFields: Field[] = [
	{ name: "number", label: words.number, kind: "text", hint: words.numberHint },
	{ name: "date", label: words.date, kind: "day", hint: words.dateHint },
	{ name: "authority", label: words.authority, kind: "text", hint: words.authorityHint },
	{
		name: "level",
		label: words.level,
		kind: "choice",
		choices: Object.entries(levels).map(([value, label]) => ({ value, label })),
	},
	{ name: "url", label: words.url, kind: "text", optional: true },
	{ name: "file", label: words.file, kind: "file", accept: ".xlsx,.csv" },
]
