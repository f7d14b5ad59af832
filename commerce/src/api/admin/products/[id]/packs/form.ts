import type { StoredGoods } from "../../../../../workflows/programme/packs/stored"
import type { PackValues } from "../../../../../workflows/programme/values"

/** What the form of the packs begins with. */
export interface PackForm {
	/** Null until the product has its programme data. */
	seen: string | null
	packs: (Omit<PackValues, "price"> & { price: number | null })[]
	illustrative: boolean
}

export function packFormOf({ packs, detail }: StoredGoods): PackForm {
	return {
		seen: detail?.stamp ?? null,
		packs: packs.map(({ id, name, price, stock, gtin, facts }) => {
			const amount = facts?.netAmount
			const netAmount = amount ? { value: amount.value, unit: amount.unit } : null
			return { id, name, price, stock, netAmount, gtin }
		}),
		illustrative: packs.some(
			({ facts }) => facts?.priceBasis !== "source" || facts.netAmount?.basis === "illustrative",
		),
	}
}
