import type {
	CommuneRecord,
	ProvinceRecord,
	TourismRecord,
} from "../../../commerce/src/domain/export"
import type { PlaceDoc, ProductDoc } from "../port"
import { type Catalogue, subjectKey } from "./catalogue"
import { standingAt } from "./standing"
import { distinct, geoOf, whereOf } from "./where"

export function tourismDoc(point: TourismRecord, catalogue: Catalogue, at: Date): PlaceDoc {
	const { slug, visit } = point
	const where = whereOf(point.place.asIssued, point.place.today, catalogue)
	const certificates = catalogue.certificates.get(subjectKey({ type: "tourism", slug })) ?? []
	return {
		id: `tourism-${slug}`,
		slug,
		name: point.name,
		tags: distinct(visit.activities),
		summary: [point.summary, ...visit.highlights].join(". "),
		...geoOf(point.place),
		kind: "tourism",
		...where,
		stars: standingAt(certificates, at).stars,
	}
}

export function provinceDoc(province: ProvinceRecord, products: readonly ProductDoc[]): PlaceDoc {
	return {
		id: `province-${province.code}`,
		slug: province.slug,
		name: province.name,
		altNames: distinct(province.formerNames),
		nameEn: province.nameEn,
		kind: "province",
		provinceNow: province.slug,
		productCount: products.length,
	}
}

export function communeDoc(
	commune: CommuneRecord,
	products: readonly ProductDoc[],
	catalogue: Catalogue,
): PlaceDoc {
	const province = catalogue.provinces.get(commune.provinceCode)
	return {
		id: `commune-${commune.code}`,
		slug: `${commune.code}-${commune.slug}`,
		name: commune.name,
		altNames: distinct(commune.former.map(({ name }) => name)).filter(
			(name) => name !== commune.name,
		),
		placeText: distinct([
			province?.name,
			...commune.former.flatMap(({ district, province }) => [district, province]),
		]),
		...geoOf(commune),
		kind: "commune",
		...(province && { provinceNow: province.slug }),
		communeCode: commune.code,
		productCount: products.length,
	}
}
