import type { ProductRecord } from "../../../commerce/src/domain/export"
import { indexBy, once } from "./once"
import { recordsOf } from "./snapshot"

/** Every published product. */
export const products: () => ProductRecord[] = once(() => recordsOf("product"))

const bySlug = once(() => indexBy(products(), (product) => product.slug))
const byProducer = once(() => Map.groupBy(products(), (product) => product.producer))
const bySet = once(() => Map.groupBy(products(), (product) => product.setNumber))
const byGroup = once(() => Map.groupBy(products(), (product) => product.group))

export function productBySlug(slug: string): ProductRecord | null {
	return bySlug().get(slug) ?? null
}

export function productsOfProducer(slug: string): ProductRecord[] {
	return byProducer().get(slug) ?? []
}

export function productsOfSet(number: number): ProductRecord[] {
	return bySet().get(number) ?? []
}

export function productsOfGroup(number: number): ProductRecord[] {
	return byGroup().get(number) ?? []
}

export function productsOfProvince(code: string): ProductRecord[] {
	return products().filter((product) => product.place.today.provinceCode === code)
}
