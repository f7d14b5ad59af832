import { expect, test } from "vitest"
import { sampleProduct as product, sampleVariant as variant } from "../../lib/catalogue/sample"
import { firstVariant, priceOf } from "./price"

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
