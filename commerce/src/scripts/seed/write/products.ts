import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { Catalogue } from "../files"
import { variantsOf } from "../map/variants"
import type { SeedIllustrative } from "../schema/illustrative"
import type { SeedProduct } from "../schema/products"
import type { Shop } from "./shop"

const OPTION = "Quy cách"
const AT_ONCE = 50

/** What a product is put into. */
interface Places extends Shop {
	categoryOfSet: ReadonlyMap<number, string>
	locationId: string
}

/** Products with variants, prices and stock. Gives the product id of each slug. */
export async function createProducts(
	container: MedusaContainer,
	catalogue: Catalogue,
	places: Places,
	progress: (done: number, all: number) => void,
): Promise<Map<string, string>> {
	const products = catalogue["products.json"]
	const ids = new Map<string, string>()
	for (let from = 0; from < products.length; from += AT_ONCE) {
		const input = products.slice(from, from + AT_ONCE).map((product) => {
			return productInput(product, rowOf(catalogue, product.slug), places)
		})
		const { result } = await createProductsWorkflow(container).run({ input: { products: input } })
		for (const { id, handle } of result) ids.set(handle, id)
		progress(ids.size, products.length)
	}
	await createStock(container, catalogue, places.locationId)
	return ids
}

function rowOf(catalogue: Catalogue, slug: string): SeedIllustrative {
	const row = catalogue["illustrative.json"][slug]
	if (!row) throw new Error(`${slug} không có giá trị minh họa`)
	return row
}

function productInput(product: SeedProduct, row: SeedIllustrative, places: Places) {
	const variants = variantsOf(product.slug, row)
	return {
		title: product.name,
		handle: product.slug,
		status: ProductStatus.PUBLISHED,
		category_ids: [places.categoryOfSet.get(product.setNumber) ?? ""],
		shipping_profile_id: places.shippingProfileId,
		sales_channels: [{ id: places.salesChannelId }],
		options: [{ title: OPTION, values: variants.map(({ name }) => name) }],
		variants: variants.map(({ sku, name, price, weightG }, index) => ({
			title: name,
			variant_rank: index,
			sku,
			manage_inventory: true,
			allow_backorder: false,
			options: { [OPTION]: name },
			prices: [{ currency_code: "vnd", amount: price }],
			...(row.parcel && {
				weight: weightG ?? row.parcel.weightG,
				length: row.parcel.lengthCm,
				width: row.parcel.widthCm,
				height: row.parcel.heightCm,
			}),
		})),
	}
}

/** Stock of every variant at the one location. */
async function createStock(container: MedusaContainer, catalogue: Catalogue, locationId: string) {
	const stockOfSku = new Map(
		catalogue["products.json"].flatMap(({ slug }) => {
			const row = rowOf(catalogue, slug)
			return variantsOf(slug, row).map(({ sku }): [string, number] => [sku, row.stock])
		}),
	)
	const items = await container
		.resolve(Modules.INVENTORY)
		.listInventoryItems({ sku: [...stockOfSku.keys()] }, { select: ["id", "sku"], take: 10_000 })
	await createInventoryLevelsWorkflow(container).run({
		input: {
			inventory_levels: items.map(({ id, sku }) => ({
				inventory_item_id: id,
				location_id: locationId,
				stocked_quantity: stockOfSku.get(sku ?? "") ?? 0,
			})),
		},
	})
}
