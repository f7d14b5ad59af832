import { z } from "zod"
import type { ProductRecord, VariantRecord } from "../../../commerce/src/domain/export"
import { notForSale } from "../../../commerce/src/domain/sale"
import { traceCodeOf } from "../../../commerce/src/domain/trace-code"
import { maybe, place, readSeed, sources, storyOf, texts } from "./seed"
import { type ShopValues, shopOf } from "./shop"

const list = z.array(z.string()).nullable()

const file = readSeed(
	"products.json",
	z.array(
		texts.extend({
			slug: z.string(),
			name: z.string(),
			setNumber: z.number(),
			group: z.number(),
			asSource: z.object({ group: maybe, productSet: maybe }),
			producer: maybe,
			place,
			facts: z.object({
				ingredients: maybe,
				netWeight: maybe,
				variants: list,
				storage: maybe,
				certifications: list,
				export: list,
				packaging: maybe,
			}),
			sources,
		}),
	),
)

/** Every product of the seed, as the export has it, without what search never reads. */
export const products: ProductRecord[] = file.map((product) => {
	const { slug, name, setNumber, group, producer, asSource } = product
	const shop = shopOf(slug)
	const { shippable, flags } = shop
	return {
		type: "product",
		id: `prod_${slug}`,
		slug,
		traceCode: traceCodeOf(slug),
		gtin: null,
		name,
		setNumber,
		group,
		asSource: { group: asSource.group, set: asSource.productSet },
		producer,
		place: product.place,
		facts: product.facts,
		summary: product.summaryPlain,
		story: storyOf(slug, product),
		photo: null,
		notForSale: notForSale({
			setNumber,
			hasProducer: producer !== null,
			shippable,
			hasPrice: true,
		}),
		variants: variantsOf(slug, shop),
		priceAsOf: null,
		priceMax: null,
		sellingUnit: null,
		parcel: null,
		shelfLife: null,
		storage: null,
		seasonMonths: shop.seasonMonths && { value: shop.seasonMonths, basis: "illustrative" },
		flags,
		supply: shop.supply && { value: shop.supply, basis: "illustrative" },
		sources: product.sources,
		updatedAt: "2026-11-24T00:00:00.000Z",
	}
})

function variantsOf(slug: string, { variants, price, sellingUnit, stock }: ShopValues) {
	const packs = variants.length
		? variants
		: [{ name: sellingUnit?.text ?? "gói", price: price.value }]
	return packs.map(
		(pack, index): VariantRecord => ({
			id: `variant_${slug}_${index}`,
			sku: `${slug}-${index + 1}`,
			name: pack.name,
			price: pack.price,
			priceBasis: "illustrative",
			netAmount: null,
			stock: stock > 10 ? "in" : stock > 0 ? "low" : "out",
		}),
	)
}
