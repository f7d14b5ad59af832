import type { PlaceAsIssued, ProductRecord } from "../../domain/export"
import type { ProducerKind } from "../../domain/producer-kind"

type ValueOf<Key extends keyof ProductRecord> =
	NonNullable<ProductRecord[Key]> extends {
		value: infer V
	}
		? V | null
		: never

/** What the office says of a product, as its form holds it. */
export interface ProgrammeValues {
	/** The state that was read; another one meanwhile is not overwritten. */
	seen: string
	setNumber: number
	/** Handle. */
	producer: string | null
	asIssued: PlaceAsIssued
	/** The commune of today when a person chose it; else the address tells it, or several. */
	communeCode: string | null
	summary: string
	story: string | null
	ingredients: string | null
	netWeight: string | null
	storage: string | null
	packaging: string | null
	certifications: string[] | null
	export: string[] | null
	sellingUnit: string | null
	shelfLife: string | null
	seasonMonths: number[] | null
	fragile: boolean
	liquid: boolean
	cold: boolean
	shippable: boolean
	parcel: ValueOf<"parcel">
	supply: ValueOf<"supply">
	/** The illustrative values that were left as they are have been found right. */
	confirmed: boolean
}

/** A maker the office writes down, with its certificate's address. */
export interface NewProducer {
	name: string
	kind: ProducerKind
	phone: string | null
	asIssued: PlaceAsIssued
	communeCode: string | null
	/** Where its telephone is published. */
	source: string | null
}

/** A pack on sale; without an id it is new. */
export interface PackValues {
	id: string | null
	name: string
	price: number
	stock: number
	netAmount: { value: number; unit: "g" | "ml" } | null
	gtin: string | null
}
