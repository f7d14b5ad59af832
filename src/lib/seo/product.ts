import { dayOf } from "../../../commerce/src/domain/calendar"
import type { ProductRecord } from "../../../commerce/src/domain/export"
import type { Standing } from "../catalogue/certificates"

/** What of a product is true by a source: nothing illustrative, and a certificate only in term. */
export function productJsonLd(
	product: ProductRecord,
	standing: Standing,
	page: { url: string; producer: string | null; kind: string | null },
): object {
	const { certificate, stars, endsAt } = standing
	const offers = product.notForSale
		? []
		: product.variants.filter((variant) => variant.priceBasis === "source")
	return {
		"@context": "https://schema.org",
		"@type": "Product",
		"@id": page.url,
		name: product.name,
		description: product.summary,
		url: page.url,
		...(page.kind && { category: page.kind }),
		...(product.photo && { image: new URL(product.photo, page.url).href }),
		...(page.producer && { manufacturer: { "@type": "Organization", name: page.producer } }),
		...(offers.length > 0 && {
			offers: offers.map(({ name, price }) => ({
				"@type": "Offer",
				name,
				price,
				priceCurrency: "VND",
				url: page.url,
			})),
		}),
		...(stars &&
			certificate && {
				hasCertification: {
					"@type": "Certification",
					name: `OCOP ${stars} sao`,
					certificationRating: {
						"@type": "Rating",
						ratingValue: stars,
						bestRating: 5,
					},
					...(certificate.decisionNumber && {
						certificationIdentification: certificate.decisionNumber,
					}),
					...(certificate.authority && {
						issuedBy: { "@type": "Organization", name: certificate.authority },
					}),
					...(certificate.date && { validFrom: certificate.date.value }),
					...(endsAt && { expires: dayOf(new Date(endsAt.getTime() - 1)) }),
				},
			}),
	}
}
