import type { ProductRecord } from "../../../commerce/src/domain/export"
import { isAlcohol } from "../../../commerce/src/domain/sale"
import type { PlainDocument } from "../../../search/src/plain"
import { producerBySlug } from "../../lib/catalogue/producers"
import { products } from "../../lib/catalogue/products"
import { groupByNumber, setByNumber } from "../../lib/catalogue/taxonomy"
import { communeByCode, provinceByCode } from "../../lib/catalogue/units"

/** What can be found, from the catalogue that the pages show. */
export function searchDocuments(): PlainDocument[] {
	return products().map(documentOf)
}

function documentOf(product: ProductRecord): PlainDocument {
	const producer = product.producer ? producerBySlug(product.producer) : null
	const { asIssued, today } = product.place
	const province = today.provinceCode ? provinceByCode(today.provinceCode) : null
	const commune = today.communeCode ? communeByCode(today.communeCode) : null
	const group = groupByNumber(product.group)
	const set = setByNumber(product.setNumber)
	const words = [
		producer?.name,
		...(producer?.nameVariants ?? []),
		province?.name,
		commune?.name,
		asIssued.commune,
		asIssued.district,
		asIssued.province,
		group?.name,
		set?.name,
	]
	return {
		slug: product.slug,
		name: product.name,
		words: words.filter((word) => word != null),
		province: province?.slug ?? null,
		groups: [group?.slug, set?.slug].filter((slug) => slug !== undefined),
		alcohol: isAlcohol(product.setNumber),
	}
}
