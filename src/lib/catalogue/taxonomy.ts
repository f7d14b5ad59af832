import type { TaxonomyRecord } from "../../../commerce/src/domain/export"
import { indexBy, once } from "./once"
import { recordsOf } from "./snapshot"

const all = once(() =>
	[...recordsOf("group"), ...recordsOf("product-group"), ...recordsOf("set")].sort(
		(a, b) => a.number - b.number,
	),
)

function kind(type: TaxonomyRecord["type"]) {
	return once(() => all().filter((record) => record.type === type))
}

/** The 6 groups of Decision 26/2026/QĐ-TTg. */
export const groups = kind("group")

/** The 17 product groups. */
export const productGroups = kind("product-group")

/** The 26 sets. */
export const sets = kind("set")

const groupsBySlug = once(() => indexBy(groups(), (group) => group.slug))
const groupsByNumber = once(() => indexBy(groups(), (group) => group.number))
const productGroupsByNumber = once(() => indexBy(productGroups(), (group) => group.number))
const setsBySlug = once(() => indexBy(sets(), (set) => set.slug))
const setsByNumber = once(() => indexBy(sets(), (set) => set.number))

export function groupBySlug(slug: string): TaxonomyRecord | null {
	return groupsBySlug().get(slug) ?? null
}

export function groupByNumber(number: number): TaxonomyRecord | null {
	return groupsByNumber().get(number) ?? null
}

export function productGroupByNumber(number: number): TaxonomyRecord | null {
	return productGroupsByNumber().get(number) ?? null
}

export function setBySlug(slug: string): TaxonomyRecord | null {
	return setsBySlug().get(slug) ?? null
}

export function setByNumber(number: number): TaxonomyRecord | null {
	return setsByNumber().get(number) ?? null
}

/** Sets of one group, by its number. */
export function setsOfGroup(number: number): TaxonomyRecord[] {
	return sets().filter((set) => set.group === number)
}
