import { fieldsOf } from "../../../search/src/documents/fields"
import type { FacetCount, TermField } from "../../../search/src/port"
import { productDocs } from "./product-docs"

/** Counts of the values of fields, as an engine answers them. */
export type Counts = Partial<Record<TermField, FacetCount[]>>

/** How many of these products have each value of a field, most first. */
export function countTerms(slugs: readonly string[], field: TermField): FacetCount[] {
	const docs = productDocs()
	const termsOf = fieldsOf.products.terms[field]
	const counts = new Map<string, number>()
	for (const slug of slugs) {
		const doc = docs.get(slug)
		for (const value of (doc && termsOf?.(doc)) ?? [])
			counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
	}
	return [...counts]
		.map(([value, count]) => ({ value, count, selected: false }))
		.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
