import { expect, test } from "vitest"
import type { ProductRecord, VariantRecord } from "../../../commerce/src/domain/export"
import { firstVariant, priceOf } from "./price"

const variant = (change: Partial<VariantRecord> = {}): VariantRecord => ({
	id: "v",
	sku: "v",
	name: "hộp 100 g",
	price: 50_000,
	priceBasis: "illustrative",
	netAmount: null,
	stock: "in",
	...change,
})

const product = (change: Partial<ProductRecord>): ProductRecord => ({
	type: "product",
	id: "p",
	slug: "p",
	name: "P",
	setNumber: 1,
	group: 1,
	asSource: { group: null, set: null },
	producer: "x",
	place: {
		asIssued: { commune: null, district: null, province: null },
		today: { provinceCode: null, communeCode: null, how: "unknown", candidates: [] },
		lat: null,
		lng: null,
		precision: null,
	},
	facts: {
		ingredients: null,
		netWeight: null,
		variants: null,
		storage: null,
		certifications: null,
		export: null,
		packaging: null,
	},
	summary: "",
	story: null,
	photo: null,
	notForSale: null,
	variants: [variant()],
	priceAsOf: null,
	priceMax: null,
	sellingUnit: { value: "hộp", basis: "illustrative" },
	parcel: null,
	shelfLife: null,
	storage: null,
	seasonMonths: null,
	flags: { fragile: false, liquid: false, cold: false, alcohol: false },
	supply: null,
	sources: [],
	updatedAt: "2026-11-24T00:00:00.000Z",
	...change,
})

test("one variant: its price by its own unit", () => {
	expect(priceOf(product({}))).toEqual({
		amount: 50_000,
		max: null,
		unit: "hộp 100 g",
		from: false,
		illustrative: true,
	})
})

test("several variants: the lowest, marked as such only when they differ", () => {
	const two = [
		variant({ price: 90_000 }),
		variant({ id: "w", price: 40_000, priceBasis: "source" }),
	]
	expect(priceOf(product({ variants: two }))).toMatchObject({
		amount: 40_000,
		from: true,
		unit: "hộp",
		illustrative: false,
	})
	expect(priceOf(product({ variants: [variant(), variant({ id: "w" })] }))?.from).toBe(false)
})

test("what cannot be ordered has no price", () => {
	expect(priceOf(product({ notForSale: "no-producer" }))).toBeNull()
	expect(priceOf(product({ variants: [] }))).toBeNull()
})

test("a buyer starts with a variant that is not sold out", () => {
	const two = [variant({ stock: "out" }), variant({ id: "w", stock: "low" })]
	expect(firstVariant(product({ variants: two }))?.id).toBe("w")
	expect(firstVariant(product({ variants: [variant({ stock: "out" })] }))?.id).toBe("v")
})
