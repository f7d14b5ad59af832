/**
 * English words of records, by the very Vietnamese words they were made of. When the office changes a
 * text, its translation no longer holds and the page shows the new text in Vietnamese.
 */
import { z } from "zod"
import type { ProductRecord, TourismRecord } from "../../../commerce/src/domain/export"
import placesFile from "../../../content/en/places.json"
import productsFile from "../../../content/en/products.json"
import termsFile from "../../../content/en/terms.json"
import { once } from "../catalogue/once"
import { tourismBySlug } from "../catalogue/places"
import { productBySlug } from "../catalogue/products"

const texts = z.record(z.string().min(1), z.string().min(1))
const records = z.array(z.strictObject({ slug: z.string().min(1), texts }))

const products = records.parse(productsFile)
const places = records.parse(placesFile)
const terms = texts.parse(termsFile)

const all: ReadonlyMap<string, string> = new Map([
	...Object.entries(terms),
	...[...products, ...places].flatMap((record) => Object.entries(record.texts)),
])

/** A Vietnamese text of a record in English; null when nobody has translated just these words. */
export function translationOf(text: string): string | null {
	return all.get(text) ?? null
}

/** Products that have a page in English, as long as the catalogue has them; never alcohol. */
export const translatedProducts: () => ProductRecord[] = once(() =>
	products.flatMap(({ slug }) => productBySlug(slug) ?? []).filter(({ flags }) => !flags.alcohol),
)

/** Places to visit that have a page in English. */
export const translatedPlaces: () => TourismRecord[] = once(() =>
	places.flatMap(({ slug }) => tourismBySlug(slug) ?? []),
)
