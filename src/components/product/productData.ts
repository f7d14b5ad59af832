import type { ProductRecord } from "../../../commerce/src/domain/export"
import { standingOf } from "../../lib/catalogue/certificates"
import { isDemonstration } from "../../lib/catalogue/illustrative"
import { producerBySlug } from "../../lib/catalogue/producers"
import { setByNumber } from "../../lib/catalogue/taxonomy"
import { config } from "../../lib/config"
import { tongueOf } from "../../lib/language/tongue"
import { productJsonLd } from "../../lib/seo/product"

/** The structured data of a product's page at this address, in its language. */
export function productData(product: ProductRecord, path: string): object {
	const tongue = tongueOf(path)
	const producer = product.producer ? producerBySlug(product.producer) : null
	const set = setByNumber(product.setNumber)
	return productJsonLd(product, standingOf("product", product.slug), {
		url: config().url + path,
		producer: producer?.name ?? null,
		kind: set && (tongue.lang === "vi" ? set.name : set.nameEn),
		live: !isDemonstration(),
		tongue,
	})
}
