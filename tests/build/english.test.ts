import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import type {
	CatalogueRecord,
	CertificateRecord,
	ProductRecord,
	TourismRecord,
} from "../../commerce/src/domain/export"
import { mentionsRank } from "../../commerce/src/domain/text"
import places from "../../content/en/places.json"
import products from "../../content/en/products.json"
import terms from "../../content/en/terms.json"
import { builtFolder } from "../support/site/built"

/** The catalogue that the build under test tells. */
const records = readFileSync(join(builtFolder(), "..", "catalogue.ndjson"), "utf8")
	.trimEnd()
	.split("\n")
	.map((line): CatalogueRecord => JSON.parse(line))
const certificates = records.filter((record) => record.type === "certificate")
const goods = records.filter((record) => record.type === "product")
const points = records.filter((record) => record.type === "tourism")

const known = new Set([
	...Object.keys(terms),
	...[...products, ...places].flatMap(({ texts }) => Object.keys(texts)),
])
const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu
const untold = (texts: (string | null | undefined)[]) =>
	texts.filter((text) => text && vietnamese.test(text) && !mentionsRank(text) && !known.has(text))

const said = (value: string | string[] | null) =>
	[value ?? []].flat().some((text) => !mentionsRank(text))

function latestOf(product: ProductRecord): CertificateRecord | undefined {
	const own = certificates.filter(
		({ subject }) => subject.type === "product" && subject.slug === product.slug,
	)
	return own.find(({ isLatest }) => isLatest) ?? own[0]
}

/** How many things sources tell of a product: its goods, its story, its paper, its maker and its place. */
function sourcedFacts(product: ProductRecord): number {
	const paper = latestOf(product)
	const told = [
		...Object.values(product.facts).map(said),
		said(product.story),
		paper?.decisionNumber,
		paper?.authority,
		paper?.date && !paper.date.inferred,
		product.producer,
		product.place.asIssued.commune,
	]
	return told.filter(Boolean).length
}

test("the products told in English are the twenty of which sources tell the most", () => {
	const ranked = goods
		.filter(({ flags }) => !flags.alcohol)
		.map((product) => ({ product, facts: sourcedFacts(product) }))
		.sort(
			(a, b) =>
				b.facts - a.facts ||
				b.product.sources.length - a.product.sources.length ||
				(a.product.slug < b.product.slug ? -1 : 1),
		)
	const best = ranked.slice(0, 20).map(({ product }) => product.slug)
	expect(products.map(({ slug }) => slug).sort()).toEqual(best.sort())
})

function hasFacts({ visit }: TourismRecord): boolean {
	return Object.values(visit).some((value) => (Array.isArray(value) ? value.length > 0 : value))
}

test("every place of which a source tells something is told in English", () => {
	const due = points.filter(hasFacts).map(({ slug }) => slug)
	expect(places.map(({ slug }) => slug).sort()).toEqual(due.sort())
})

test.each(products.map(({ slug }) => slug))("nothing of %s is left untold", (slug) => {
	const product = goods.find((one) => one.slug === slug)
	const paper = product && latestOf(product)
	expect(
		untold([
			product?.name,
			product?.summary,
			product?.story,
			...Object.values(product?.facts ?? {}).flat(),
			product?.sellingUnit?.value,
			product?.shelfLife?.value,
			product?.storage?.value,
			...(product?.variants ?? []).map(({ name }) => name),
			paper?.authority,
		]),
	).toEqual([])
})

test.each(places.map(({ slug }) => slug))("nothing of %s is left untold", (slug) => {
	const point = points.find((one) => one.slug === slug)
	const { prices = [], ...visit } = point?.visit ?? {}
	expect(
		untold([
			point?.name,
			point?.summary,
			point?.story,
			...Object.values(visit).flat(),
			...prices.map(({ unit }) => unit),
			point?.otherRecognition?.what,
		]),
	).toEqual([])
})

test("nothing is told in English that no record says any more", () => {
	const texts = new Set(JSON.stringify(records).match(/"(?:[^"\\]|\\.)*"/g))
	const gone = [...products, ...places]
		.flatMap((record) => Object.keys(record.texts))
		.filter((text) => !texts.has(JSON.stringify(text)))
	expect(gone).toEqual([])
})
