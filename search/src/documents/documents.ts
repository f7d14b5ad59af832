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
	const made = Map.groupBy(products, ({ producerSlug }) => producerSlug)
	const inProvince = Map.groupBy(products, ({ provinceNow }) => provinceNow)
	const inCommune = Map.groupBy(products, ({ communeCode }) => communeCode)
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
