import { expect, test } from "vitest"
import type { PackValues } from "../values"
import { planPacks } from "./plan"
import type { StoredGoods } from "./stored"

const goods: StoredGoods = {
	handle: "tra",
	options: [{ id: "opt_1", title: "Quy cách", values: ["hộp"] }],
	packs: [
		{
			id: "v1",
			sku: "tra-1",
			name: "hộp",
			price: 50_000,
			priceId: "p1",
			stock: 20,
			reserved: 3,
			gtin: null,
			facts: {
				priceBasis: "illustrative",
				netAmount: { value: 100, unit: "g", basis: "illustrative" },
			},
		},
	],
	detail: {
		stamp: "s",
		parcel: null,
		variantFacts: { "tra-1": { priceBasis: "illustrative", netAmount: null } },
	},
}
const box: PackValues = {
	id: "v1",
	name: "hộp",
	price: 50_000,
	stock: 20,
	netAmount: { value: 100, unit: "g" },
	gtin: null,
}
const bag = { ...box, id: null, name: "túi", price: 30_000 }
const plan = (packs: PackValues[], confirmed = false, change: Partial<StoredGoods> = {}) =>
	planPacks("p", { ...goods, ...change }, packs, confirmed)

test("a price that was only left as it was stays an illustration, until it is confirmed or changed", () => {
	expect(plan([box])).toMatchObject({
		priced: false,
		facts: { "tra-1": { priceBasis: "illustrative", netAmount: { basis: "illustrative" } } },
	})
	const fact = { "tra-1": { priceBasis: "source", netAmount: { basis: "source" } } }
	expect(plan([box], true)).toMatchObject({ priced: true, facts: fact })
	expect(plan([{ ...box, price: 55_000 }])).toMatchObject({
		priced: true,
		facts: { "tra-1": { priceBasis: "source", netAmount: { basis: "illustrative" } } },
	})
})

test("a new pack has a code nobody had, and a value of the one option", () => {
	const { create, option, update } = plan([box, bag])
	expect(create).toMatchObject([{ sku: "tra-2", name: "túi", price: 30_000, rank: 1 }])
	expect(option).toEqual({ id: "opt_1", title: "Quy cách", add: ["túi"] })
	expect(update).toMatchObject([{ id: "v1", price: 50_000, priceId: "p1" }])
	expect(plan([bag], false, { options: [], packs: [] }).option).toEqual({
		id: null,
		title: "Quy cách",
		add: ["túi"],
	})
})

test.each<[string, PackValues[], Partial<StoredGoods>]>([
	["packs.1.name", [box, { ...bag, name: "HỘP" }], {}],
	[
		"packs.1.gtin",
		[
			{ ...box, gtin: "8938505974194" },
			{ ...bag, gtin: "8938505974194" },
		],
		{},
	],
	["packs.0.stock", [{ ...box, stock: 2 }], {}],
	["packs.0.name", [{ ...box, id: "v9" }], {}],
	["", [box], { detail: null }],
	["", [bag], { options: [...goods.options, { id: "o2", title: "Vị", values: [] }] }],
])("refused at “%s”", (field, packs, change) => {
	expect(() => plan(packs, false, change)).toThrow(
		expect.objectContaining({ troubles: [expect.objectContaining({ field })] }),
	)
})
