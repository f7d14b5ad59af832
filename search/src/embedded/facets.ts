import type { FacetCount, RangeField, TermField } from "../port"
import type { Generation } from "./generation"
import type { Narrowed } from "./narrow"

/** Counts of a field's values, most first, then in Vietnamese order; chosen values are always there. */
export function countFacet(
	{ terms }: Generation,
	field: TermField,
	{ docs, without }: Narrowed,
	chosen: ReadonlySet<string>,
	limit: number,
): FacetCount[] {
	const column = terms.get(field)
	if (!column) return []
	const counts = new Uint32Array(column.values.length)
	const add = (doc: number) => {
		const end = column.starts[doc + 1] ?? 0
		for (let at = column.starts[doc] ?? 0; at < end; at++) {
			const number = column.numbers[at] ?? 0
			counts[number] = (counts[number] ?? 0) + 1
		}
	}
	for (const doc of docs) add(doc)
	for (const doc of without.get(field) ?? []) add(doc)
	const counted: number[] = []
	counts.forEach((count, number) => {
		if (count > 0 || chosen.has(column.values[number] ?? "")) counted.push(number)
	})
	counted.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
	return limited(
		counted.map((number) => {
			const value = column.values[number] ?? ""
			return { value, count: counts[number] ?? 0, selected: chosen.has(value) }
		}),
		chosen,
		limit,
	)
}

/** The first `limit` counts, and the chosen values that are not among them. */
export function limited(
	counts: readonly FacetCount[],
	chosen: ReadonlySet<string>,
	limit: number,
): FacetCount[] {
	const kept = counts.filter(({ selected }, at) => at < limit || selected)
	const unknown = [...chosen].filter((value) => !kept.some((count) => count.value === value))
	return [...kept, ...unknown.map((value) => ({ value, count: 0, selected: true }))]
}

/** The least and the greatest value of a field; null when no document has one. */
export function statsOf({ ranges }: Generation, field: RangeField, docs: readonly number[]) {
	const values = ranges.get(field)
	let min = Number.POSITIVE_INFINITY
	let max = Number.NEGATIVE_INFINITY
	for (const doc of docs) {
		const value = values?.[doc] ?? Number.NaN
		if (value < min) min = value
		if (value > max) max = value
	}
	return min <= max ? { min, max } : null
}
