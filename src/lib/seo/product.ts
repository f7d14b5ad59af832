import type { ProductRecord } from "../../../commerce/src/domain/export"
import type { Standing } from "../catalogue/certificates"
import type { Tongue } from "../language/tongue"
import { productPhotograph } from "../pictures"
import { certificationOf } from "./certificate"

const stockNames = { in: "InStock", low: "LimitedAvailability", out: "OutOfStock" } as const

/** What of a product is true by a source: nothing illustrative, and a certificate only in term. */
export function productJsonLd(
	product: ProductRecord,
	standing: Standing,
	page: {
		url: string
		producer: string | null
		kind: string | null
		live: boolean
		tongue: Tongue
	},
): object {
	const { told } = page.tongue
	const certification = certificationOf(standing, page.tongue)
	const offers = product.notForSale
		? []
		: product.variants.filter((variant) => variant.priceBasis === "source")
	return {
		"@context": "https://schema.org",
		"@type": "Product",
		"@id": page.url,
		name: told(product.name),
		description: told(product.summary),
		url: page.url,
		sku: product.traceCode,
		...(product.gtin && { gtin: product.gtin }),
		...(page.kind && { category: page.kind }),
		...(product.photo && photographOf(product.slug, page.url)),
		...(page.producer && { manufacturer: { "@type": "Organization", name: page.producer } }),
		...(offers.length > 0 && {
			offers: offers.map(({ name, price, stock }) => ({
				"@type": "Offer",
				name: told(name),
				price,
				priceCurrency: "VND",
				url: page.url,
				// What a demonstration has in store is made up.
				...(page.live && { availability: `https://schema.org/${stockNames[stock]}` }),
			})),
		}),
		...(certification && { hasCertification: certification }),
	}
}

function photographOf(slug: string, base: string): { image?: string } {
	const path = productPhotograph(slug)
	return path ? { image: new URL(path, base).href } : {}
}
