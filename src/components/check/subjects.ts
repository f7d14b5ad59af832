import { now } from "../../../commerce/src/domain/clock"
import type {
	CertificateRecord,
	ProductRecord,
	TourismRecord,
	UnitToday,
} from "../../../commerce/src/domain/export"
import { certificatesOf } from "../../lib/catalogue/certificates"
import { once } from "../../lib/catalogue/once"
import { tourismPoints } from "../../lib/catalogue/places"
import { producerBySlug } from "../../lib/catalogue/producers"
import { products } from "../../lib/catalogue/products"
import { provinceByCode } from "../../lib/catalogue/units"
import {
	type CheckCertificate,
	type CheckList,
	type CheckSubject,
	LIFE_DAYS,
} from "../../lib/check/list"
import { config } from "../../lib/config"
import { productPath, tourismPath } from "../../lib/paths"
import { most, type Picture, productPicture, tourismPicture, upTo } from "../../lib/pictures"
import { shortProvince } from "../place/unitNames"

/** Everything that can be asked about; alcohol shows its picture only to adults. */
export const subjectsFor = (adult: boolean): CheckSubject[] =>
	adult ? everything() : forEverybody()

const everything = once(() => [
	...products().map((product) => ofProduct(product, true)),
	...tourismPoints().map(ofPoint),
])
const forEverybody = once(() => [
	...products().map((product) => ofProduct(product, !product.flags.alcohol)),
	...tourismPoints().map(ofPoint),
])

/** A list of some subjects, made now. */
export function listOf(subjects: CheckSubject[]): CheckList {
	return {
		made: new Date().toISOString(),
		now: now().toISOString(),
		lifeDays: LIFE_DAYS,
		origin: config().url,
		subjects,
	}
}

function ofProduct(product: ProductRecord, shown: boolean): CheckSubject {
	const { slug, name, place, traceCode, gtin } = product
	return {
		type: "product",
		slug,
		name,
		path: productPath(slug),
		code: traceCode,
		gtin,
		...whoseAndWhere(product.producer, place.today),
		picture: shown ? smallest(productPicture(slug)) : null,
		certificates: certificatesOf("product", slug).map(factsOf),
	}
}

function ofPoint({ slug, name, producer, place }: TourismRecord): CheckSubject {
	return {
		type: "tourism",
		slug,
		name,
		path: tourismPath(slug),
		code: null,
		gtin: null,
		...whoseAndWhere(producer, place.today),
		picture: smallest(tourismPicture(slug)),
		certificates: certificatesOf("tourism", slug).map(factsOf),
	}
}

function whoseAndWhere(producer: string | null, { provinceCode }: UnitToday) {
	const province = provinceByCode(provinceCode ?? "")
	return {
		producer: (producer && producerBySlug(producer)?.name) || null,
		province: province && shortProvince(province.name),
	}
}

function smallest(picture: Picture | null): string | null {
	return picture && upTo(picture, most.thumb).src
}

function factsOf(record: CertificateRecord): CheckCertificate {
	const { id, stars, decisionNumber, authority, isLatest } = record
	const { date, knownEnded, withdrawal, extension } = record
	return {
		id,
		stars,
		decisionNumber,
		authority,
		isLatest,
		date,
		knownEnded,
		withdrawal,
		extension,
	}
}
