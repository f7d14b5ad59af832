import { now } from "../../../commerce/src/domain/clock"
import { catalogueOf } from "../../../search/src/documents/catalogue"
import { productDoc } from "../../../search/src/documents/products"
import type { ProductDoc } from "../../../search/src/port"
import { once } from "../catalogue/once"
import { snapshot } from "../catalogue/snapshot"

/** Products as a search knows them, by slug, with the stars of this moment: for counting beforehand. */
export const productDocs: () => ReadonlyMap<string, ProductDoc> = once(() => {
	const catalogue = catalogueOf(snapshot().records)
	const at = now()
	return new Map(
		catalogue.products.map((product) => [product.slug, productDoc(product, catalogue, at)]),
	)
})
