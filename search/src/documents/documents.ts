import type { CatalogueRecord } from "../../../commerce/src/domain/export"
import type { DocOf } from "../port"
import { catalogueOf } from "./catalogue"
import { communeDoc, provinceDoc, tourismDoc } from "./places"
import { producerDoc } from "./producers"
import { productDoc } from "./products"
import { storyDoc } from "./stories"

export type Documents = { [C in keyof DocOf]: DocOf[C][] }

/**
 * Everything that can be found, from the records of one export. Stars are those in term at `at`:
 * make the documents again when a certificate ends.
 */
export function documentsOf(records: Iterable<CatalogueRecord>, at: Date): Documents {
	const catalogue = catalogueOf(records)
	const products = catalogue.products.map((product) => productDoc(product, catalogue, at))
	const made = groupBy(products, ({ producerSlug }) => producerSlug)
	const inProvince = groupBy(products, ({ provinceNow }) => provinceNow)
	const inCommune = groupBy(products, ({ communeCode }) => communeCode)
	return {
		products,
		producers: [...catalogue.producers.values()].map((producer) =>
			producerDoc(producer, made.get(producer.slug) ?? [], catalogue),
		),
		places: [
			...catalogue.tourism.map((point) => tourismDoc(point, catalogue, at)),
			...[...catalogue.provinces.values()].map((province) =>
				provinceDoc(province, inProvince.get(province.slug) ?? []),
			),
			...[...catalogue.communes.values()].map((commune) =>
				communeDoc(commune, inCommune.get(commune.code) ?? [], catalogue),
			),
		],
		stories: [...catalogue.products, ...catalogue.tourism].flatMap(
			(told) => storyDoc(told, catalogue) ?? [],
		),
	}
}

function groupBy<V, K>(values: readonly V[], keyOf: (value: V) => K): Map<K, V[]> {
	const groups = new Map<K, V[]>()
	for (const value of values) {
		const key = keyOf(value)
		const group = groups.get(key)
		if (group) group.push(value)
		else groups.set(key, [value])
	}
	return groups
}
