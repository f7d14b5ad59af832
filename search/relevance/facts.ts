import {
	type CertificateState,
	currentOf,
	type Stars,
	showsStars,
	stateOf,
} from "../../commerce/src/domain/certificate"
import type { CatalogueRecord, Place } from "../../commerce/src/domain/export"
import { isAlcohol } from "../../commerce/src/domain/sale"
import type { Collection } from "../src/port"

/** What a judgement may ask about the record behind a result. */
export interface Facts {
	kind: "product" | "tourism" | "producer" | "province"
	slug: string
	name: string
	places: string[]
	producer: string
	sets: string[]
	stars: Stars | 0
	state: CertificateState | "none"
	/** Of the cheapest pack. */
	price: number | null
	alcohol: boolean
}

export type FactsOf = (collection: Collection, slug: string) => Facts | undefined

/** Records of a type; those of the taxonomy share a shape, so their type is a set of names. */
type RecordOf<T extends CatalogueRecord["type"]> = CatalogueRecord extends infer R
	? R extends CatalogueRecord
		? T extends R["type"]
			? R
			: never
		: never
	: never

/** What is neither made, certified nor sold. */
export const plain = {
	producer: "",
	sets: [],
	stars: 0,
	state: "none",
	price: null,
	alcohol: false,
} as const

/** Reads the records into what judgements ask, certificates as they stand at an instant. */
export function factsOf(records: readonly CatalogueRecord[], at: Date): FactsOf {
	const of = <T extends CatalogueRecord["type"]>(type: T) =>
		records.filter((record): record is RecordOf<T> => record.type === type)
	const provinces = new Map(of("province").map((p) => [p.code, p]))
	const communes = new Map(of("commune").map((c) => [c.code, c.name]))
	const producers = new Map(of("producer").map((p) => [p.slug, p.name]))
	const sets = new Map(of("set").map((s) => [s.number, s]))
	const groups = new Map(of("group").map((g) => [g.number, g.name]))
	const certificates = Map.groupBy(of("certificate"), (c) => `${c.subject.type} ${c.subject.slug}`)

	const placesOf = ({ asIssued, today }: Pick<Place, "asIssued" | "today">) =>
		[
			...Object.values(asIssued),
			provinces.get(today.provinceCode ?? "")?.name,
			communes.get(today.communeCode ?? ""),
		].filter((name): name is string => Boolean(name))

	const standing = (type: "product" | "tourism", slug: string) => {
		const certificate = currentOf(certificates.get(`${type} ${slug}`) ?? [], at)
		if (!certificate) return { stars: 0, state: "none" } as const
		const state = stateOf(certificate, at)
		return { state, stars: showsStars(state) ? certificate.stars : 0 } as const
	}

	const facts = new Map<string, Facts>()
	for (const product of of("product"))
		facts.set(`products ${product.slug}`, {
			kind: "product",
			slug: product.slug,
			name: product.name,
			places: placesOf(product.place),
			producer: producers.get(product.producer ?? "") ?? "",
			sets: [
				sets.get(product.setNumber)?.name,
				sets.get(product.setNumber)?.shortName,
				groups.get(product.group),
				product.asSource.set,
			].filter((name): name is string => Boolean(name)),
			price: Math.min(...product.variants.map((variant) => variant.price)),
			alcohol: isAlcohol(product.setNumber),
			...standing("product", product.slug),
		})
	for (const point of of("tourism"))
		facts.set(`places ${point.slug}`, {
			...plain,
			sets: [],
			kind: "tourism",
			slug: point.slug,
			name: point.name,
			places: placesOf(point.place),
			producer: producers.get(point.producer ?? "") ?? "",
			...standing("tourism", point.slug),
		})
	for (const producer of of("producer"))
		facts.set(`producers ${producer.slug}`, {
			...plain,
			sets: [],
			kind: "producer",
			slug: producer.slug,
			name: producer.name,
			places: placesOf(producer),
		})
	for (const province of of("province"))
		facts.set(`places ${province.slug}`, {
			...plain,
			sets: [],
			kind: "province",
			slug: province.slug,
			name: province.name,
			places: [province.name, ...province.formerNames],
		})
	return (collection, slug) => facts.get(`${collection} ${slug}`)
}
