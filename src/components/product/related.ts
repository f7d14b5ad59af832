import type { ProductRecord } from "../../../commerce/src/domain/export"
import { productsOfProducer, productsOfSet } from "../../lib/catalogue/products"
import { featured } from "../place/featured"

/** Other goods to look at: of the same maker, else of the same set; alcohol is never among them. */
export function relatedTo(product: ProductRecord): {
	by: "producer" | "set"
	products: ProductRecord[]
} {
	const others = (list: ProductRecord[]) => list.filter(({ slug }) => slug !== product.slug)
	const own = product.producer ? featured(others(productsOfProducer(product.producer)), 4) : []
	if (own.length > 1) return { by: "producer", products: own }
	return { by: "set", products: featured(others(productsOfSet(product.setNumber)), 4) }
}
