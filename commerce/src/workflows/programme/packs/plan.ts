import type { VariantFacts } from "../../../modules/listing/variant-facts"
import { refusal } from "../refuse"
import { sourced } from "../sourced"
import type { PackValues } from "../values"
import type { StoredGoods, StoredPack } from "./stored"

/** What packs of one product differ in. */
export const OPTION = "Quy cách"

/** A pack to be made. */
export interface NewPack {
	sku: string
	name: string
	price: number
	gtin: string | null
	/** Its place in the list a customer chooses from. */
	rank: number
}

/** All that saving the packs of a product does. */
export interface PackPlan {
	productId: string
	/** The option the new packs need values of: a new one, or one that is there. */
	option: { id: string | null; title: string; add: string[] } | null
	create: NewPack[]
	update: (Omit<NewPack, "sku"> & { id: string; priceId: string | null })[]
	stock: { sku: string; stock: number }[]
	parcel: { weightG: number; lengthCm: number; widthCm: number; heightCm: number } | null
	facts: VariantFacts
	/** A price is new or confirmed, so it is of today. */
	priced: boolean
}

/** Compares what the office wrote with what is on sale; refuses what cannot be. Pure. */
export function planPacks(
	productId: string,
	goods: StoredGoods,
	packs: readonly PackValues[],
	confirmed: boolean,
): PackPlan {
	if (!goods.detail) throw refusal("", "profile_first")
	const known = new Map(goods.packs.map((pack) => [pack.id, pack]))
	const skus = freeSkus(goods)
	const plan: PackPlan = {
		productId,
		option: null,
		create: [],
		update: [],
		stock: [],
		parcel: goods.detail.parcel?.value ?? null,
		facts: { ...goods.detail.variantFacts },
		priced: false,
	}
	refuseTwins(packs)
	packs.forEach((pack, at) => {
		const { id, name, price, stock, gtin } = pack
		const before = id === null ? null : known.get(id)
		if (before === undefined) throw refusal(`packs.${at}.name`, "pack_unknown")
		if (before && stock < before.reserved)
			throw refusal(`packs.${at}.stock`, "stock_reserved", { reserved: String(before.reserved) })
		const sku = before?.sku ?? skus()
		if (before)
			plan.update.push({ id: before.id, name, price, priceId: before.priceId, gtin, rank: at })
		else plan.create.push({ sku, name, price, gtin, rank: at })
		plan.stock.push({ sku, stock })
		plan.facts[sku] = factsOf(pack, before, confirmed)
		plan.priced ||= confirmed || before?.price !== price
	})
	plan.option = optionFor(goods, plan.create)
	return plan
}

function factsOf(
	{ price, netAmount }: PackValues,
	before: StoredPack | null,
	confirmed: boolean,
): VariantFacts[string] {
	const same = before !== null && before.price === price && !confirmed
	const amount = before?.facts?.netAmount
	const was = amount
		? { value: { value: amount.value, unit: amount.unit }, basis: amount.basis }
		: null
	const now = sourced(was, netAmount, confirmed)
	return {
		priceBasis: same ? (before.facts?.priceBasis ?? "illustrative") : "source",
		netAmount: now && { ...now.value, basis: now.basis },
	}
}

function refuseTwins(packs: readonly PackValues[]): void {
	const names = packs.map(({ name }) => name.toLocaleLowerCase("vi"))
	const twin = names.findIndex((name, at) => names.indexOf(name) < at)
	if (twin >= 0) throw refusal(`packs.${twin}.name`, "pack_twice")
	const codes = packs.map(({ gtin }) => gtin)
	const same = codes.findIndex((code, at) => code !== null && codes.indexOf(code) < at)
	if (same >= 0) throw refusal(`packs.${same}.gtin`, "gtin_taken")
}

function optionFor({ options }: StoredGoods, create: readonly NewPack[]): PackPlan["option"] {
	if (create.length === 0) return null
	const names = create.map(({ name }) => name)
	const [option, ...others] = options
	if (!option) return { id: null, title: OPTION, add: names }
	if (others.length > 0) throw refusal("", "pack_options")
	const add = names.filter((name) => !option.values.includes(name))
	return { id: option.id, title: option.title, add }
}

/** Codes that no pack of the product had before. */
function freeSkus({ handle, packs, detail }: StoredGoods): () => string {
	const taken = new Set([
		...packs.map(({ sku }) => sku),
		...Object.keys(detail?.variantFacts ?? {}),
	])
	let n = 0
	return () => {
		do n += 1
		while (taken.has(`${handle}-${n}`))
		return `${handle}-${n}`
	}
}
