/** The values of one field, by document, as numbers of a list in Vietnamese order. */
export interface TermColumn {
	values: readonly string[]
	numberOf: ReadonlyMap<string, number>
	/** Where each document's values begin; one more for the end of the last. */
	starts: Uint32Array
	numbers: Uint32Array
}

/** "lo-2" before "lo-10"; đ after d. */
const collator = new Intl.Collator("vi", { numeric: true })
export const inOrder = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : 1)

export function termColumn(rows: readonly (readonly (string | number | boolean)[])[]): TermColumn {
	const texts = rows.map((row) => row.map(String))
	const values = [...new Set(texts.flat())].sort(inOrder)
	const numberOf = new Map(values.map((value, number) => [value, number]))
	const starts = new Uint32Array(rows.length + 1)
	texts.forEach((row, doc) => {
		starts[doc + 1] = (starts[doc] ?? 0) + row.length
	})
	const numbers = Uint32Array.from(texts.flat(), (value) => numberOf.get(value) ?? 0)
	return { values, numberOf, starts, numbers }
}

/** The numbers of one field, by document; NaN where there is none. */
export function rangeColumn(rows: readonly (number | undefined)[]): Float64Array {
	return Float64Array.from(rows, (value) => value ?? Number.NaN)
}
