import type { ProductRecord, TaxonomyRecord } from "../../../commerce/src/domain/export"
import { isAlcohol } from "../../../commerce/src/domain/sale"
import type { ProductDoc } from "../port"
import { type Catalogue, subjectKey } from "./catalogue"
import { seconds, standingAt } from "./standing"
import { distinct, geoOf, regionOf, whereOf } from "./where"

/** What is found of a product, with the stars that are in term at `at`. */
export function productDoc(product: ProductRecord, catalogue: Catalogue, at: Date): ProductDoc {
	const { slug } = product
	const set = catalogue.sets.get(product.setNumber)
	const group = catalogue.groups.get(product.group)
	const producer = catalogue.producers.get(product.producer ?? "")
	const { asIssued, today } = product.place
	const prices = product.variants.map(({ price }) => price)
	const inStock = product.variants.some(({ stock }) => stock !== "out")
	const certificates = catalogue.certificates.get(subjectKey({ type: "product", slug })) ?? []
	return {
		id: slug,
		slug,
		name: product.name,
		altNames: distinct([...(product.facts.variants ?? []), ...(producer?.nameVariants ?? [])]),
		tags: distinct([group?.shortName, oneNotion(set)]),
		summary: product.summary,
		...geoOf(product.place),
		productSet: product.asSource.set ?? set?.shortName ?? "",
		...(set && { productSetSlug: set.slug }),
		group: group?.slug ?? "",
		...(producer && {
			producerName: producer.name,
			producerSlug: producer.slug,
			producerKind: producer.kind,
		}),
		...(product.facts.ingredients && { ingredients: product.facts.ingredients }),
		...whereOf(asIssued, today, catalogue),
		region: regionOf(today.provinceCode),
		...standingAt(certificates, at),
		...(prices.length > 0 && { priceVnd: Math.min(...prices) }),
		inStock,
		available: inStock && product.notForSale === null,
		wholesale: product.supply !== null,
		...(product.seasonMonths && { seasonMonths: product.seasonMonths.value }),
		ageRestricted: isAlcohol(product.setNumber),
		popularity: 0,
		createdAt: seconds(new Date(product.updatedAt)),
	}
}

/**
 * The name of a set when it says one thing. "Từ thịt, trứng, sữa, thủy sản" would make every sausage
 * an egg.
 */
export function oneNotion(set: TaxonomyRecord | undefined): string | null {
	return set && !set.shortName.includes(",") ? set.shortName : null
}
