import type { Filter, RangeField, TermField } from "../port"
import { fieldOf } from "../request/filters"
import { isInside, metresBetween } from "../request/geo"
import type { Generation } from "./generation"

/** One field's filters; a document passes when all of them let it. */
export interface Choice {
	field: string
	passes: (doc: number) => boolean
}

/** Filters of one field are one choice: a facet is counted without its own. */
export function choicesOf(generation: Generation, filters: readonly Filter[]): Choice[] {
	const fields = [...new Set(filters.map(fieldOf))]
	return fields.map((field) => {
		const tests = filters
			.filter((filter) => fieldOf(filter) === field)
			.map((filter) => testOf(generation, filter))
		return { field, passes: (doc) => tests.every((test) => test(doc)) }
	})
}

function testOf(generation: Generation, filter: Filter): (doc: number) => boolean {
	if ("anyOf" in filter) return termTest(generation, filter.field, filter.anyOf)
	if ("field" in filter) return rangeTest(generation, filter.field, filter)
	const { docs } = generation
	if ("geoBox" in filter) {
		const { geoBox } = filter
		return (doc) => {
			const geo = docs[doc]?.geo
			return geo !== undefined && isInside(geo, geoBox)
		}
	}
	const { geoRadius } = filter
	return (doc) => {
		const geo = docs[doc]?.geo
		return geo !== undefined && metresBetween(geo, geoRadius) <= geoRadius.metres
	}
}

function termTest(
	{ terms }: Generation,
	field: TermField,
	anyOf: readonly (string | number | boolean)[],
): (doc: number) => boolean {
	const column = terms.get(field)
	if (!column) return () => false
	const allowed = new Uint8Array(column.values.length)
	for (const value of anyOf) {
		const number = column.numberOf.get(String(value))
		if (number !== undefined) allowed[number] = 1
	}
	const { starts, numbers } = column
	return (doc) => {
		const end = starts[doc + 1] ?? 0
		for (let at = starts[doc] ?? 0; at < end; at++) if (allowed[numbers[at] ?? 0]) return true
		return false
	}
}

function rangeTest(
	{ ranges }: Generation,
	field: RangeField,
	{
		gte = Number.NEGATIVE_INFINITY,
		lte = Number.POSITIVE_INFINITY,
	}: { gte?: number; lte?: number },
): (doc: number) => boolean {
	const values = ranges.get(field)
	return (doc) => {
		const value = values?.[doc] ?? Number.NaN
		return value >= gte && value <= lte
	}
}

export interface Narrowed {
	/** Documents that pass every choice. */
	docs: number[]
	/** By field: documents that pass every choice but that field's own. */
	without: Map<string, number[]>
}

/** Splits documents in one pass: what fails one choice only still counts for that choice's facet. */
export function narrow(docs: Iterable<number>, choices: readonly Choice[]): Narrowed {
	const passing: number[] = []
	const failing = choices.map((): number[] => [])
	for (const doc of docs) {
		let failed = -1
		let fails = 0
		for (let at = 0; at < choices.length && fails < 2; at++) {
			if (choices[at]?.passes(doc)) continue
			failed = at
			fails++
		}
		if (fails === 0) passing.push(doc)
		else if (fails === 1) failing[failed]?.push(doc)
	}
	return {
		docs: passing,
		without: new Map(choices.map(({ field }, at) => [field, failing[at] ?? []])),
	}
}
