import { type StringKey, t } from "../strings"
import { plainSpaces } from "../text/no-break"

export type Cell = string | number | boolean | null | readonly string[]

export type Kind = "text" | "number" | "yesno" | "day" | "instant" | "address" | "list"

/** One column: what it is called, what stands in it and what that means. */
export interface Field<R> {
	name: string
	kind: Kind
	about: StringKey
	of: (record: R) => Cell
}

export interface Table {
	/** Part of its address. */
	name: string
	title: string
	about: string
	fields: { name: string; kind: Kind; about: string }[]
	rows: Record<string, Cell>[]
	/** The first instant at which a row stops being true; null when none does. */
	ends: Date | null
}

/** Records as a table, with the words that explain its columns. */
export function tableOf<R>(
	name: string,
	words: { title: StringKey; about: StringKey },
	records: readonly R[],
	fields: readonly Field<R>[],
	endOf: (record: R) => Date | null = () => null,
): Table {
	const ends = records.flatMap((record) => endOf(record)?.getTime() ?? [])
	return {
		name,
		title: plainSpaces(t(words.title)),
		about: plainSpaces(t(words.about)),
		fields: fields.map(({ name: column, kind, about }) => ({
			name: column,
			kind,
			about: plainSpaces(t(about)),
		})),
		rows: records.map((record) =>
			Object.fromEntries(fields.map((field) => [field.name, field.of(record)])),
		),
		ends: ends.length > 0 ? new Date(Math.min(...ends)) : null,
	}
}
