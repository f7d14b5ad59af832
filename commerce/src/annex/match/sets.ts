import { nameKey } from "./key"

export interface Taxon {
	kind: "group" | "product-group" | "set"
	number: number
	group: number
	productGroup: number | null
	names: string[]
}

/** The one set that the words of an annex mean; null for a group of several sets, or unknown words. */
export function setOf(text: string, taxonomy: readonly Taxon[]): Taxon | null {
	const sets = taxonomy.filter(({ kind }) => kind === "set")
	const bare = text.replace(/^\s*(bộ|nhóm|phân nhóm)?( sản phẩm)?( số)?\s*[:.]?\s*/iu, "")
	if (/^\d{1,2}$/.test(bare)) return sets.find(({ number }) => number === Number(bare)) ?? null
	const key = nameKey(bare)
	const means = (taxon: Taxon) => taxon.names.some((name) => nameKey(name) === key)
	const named = sets.filter(means)
	if (named.length === 1) return named[0] ?? null
	const within = taxonomy
		.filter(means)
		.map((taxon) => sets.filter((set) => isWithin(set, taxon)))
		.find((found) => found.length === 1)
	return within?.[0] ?? null
}

function isWithin(set: Taxon, { kind, number }: Taxon): boolean {
	if (kind === "group") return set.group === number
	return kind === "product-group" && set.productGroup === number
}
