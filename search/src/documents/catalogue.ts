import type {
	CatalogueRecord,
	CertificateRecord,
	CommuneRecord,
	ProducerRecord,
	ProductRecord,
	ProvinceRecord,
	TaxonomyRecord,
	TourismRecord,
} from "../../../commerce/src/domain/export"

/** The records of one export, by what other records call them. */
export interface Catalogue {
	products: ProductRecord[]
	producers: Map<string, ProducerRecord>
	tourism: TourismRecord[]
	provinces: Map<string, ProvinceRecord>
	communes: Map<string, CommuneRecord>
	groups: Map<number, TaxonomyRecord>
	sets: Map<number, TaxonomyRecord>
	/** By "product/slug" or "tourism/slug". */
	certificates: Map<string, CertificateRecord[]>
}

export function catalogueOf(records: Iterable<CatalogueRecord>): Catalogue {
	const catalogue: Catalogue = {
		products: [],
		producers: new Map(),
		tourism: [],
		provinces: new Map(),
		communes: new Map(),
		groups: new Map(),
		sets: new Map(),
		certificates: new Map(),
	}
	for (const record of records) add(catalogue, record)
	return catalogue
}

function add(catalogue: Catalogue, record: CatalogueRecord): void {
	switch (record.type) {
		case "product":
			catalogue.products.push(record)
			break
		case "producer":
			catalogue.producers.set(record.slug, record)
			break
		case "tourism":
			catalogue.tourism.push(record)
			break
		case "province":
			catalogue.provinces.set(record.code, record)
			break
		case "commune":
			catalogue.communes.set(record.code, record)
			break
		case "group":
			catalogue.groups.set(record.number, record)
			break
		case "set":
			catalogue.sets.set(record.number, record)
			break
		case "certificate": {
			const key = subjectKey(record.subject)
			catalogue.certificates.set(key, [...(catalogue.certificates.get(key) ?? []), record])
			break
		}
	}
}

export const subjectKey = (subject: CertificateRecord["subject"]): string =>
	`${subject.type}/${subject.slug}`
