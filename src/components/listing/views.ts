import type { Stars } from "../../../commerce/src/domain/certificate"
import type { ProductRecord, ProvinceRecord } from "../../../commerce/src/domain/export"
import { standingOf } from "../../lib/catalogue/certificates"
import { provinces } from "../../lib/catalogue/units"
import { byStanding } from "./order"
import type { Scope } from "./scope"

export const PAGE_SIZE = 24

/** A static listing is filtered by one star or one province, never both: combinations are searched. */
export type Filter =
	| { kind: "none" }
	| { kind: "stars"; stars: Stars }
	| { kind: "province"; province: ProvinceRecord }

export interface View {
	scope: Scope
	filter: Filter
	/** Address of its first page. */
	path: string
	products: ProductRecord[]
}

export interface ViewPage {
	view: View
	number: number
	last: number
	path: string
	products: ProductRecord[]
}

const allStars: Stars[] = [5, 4, 3]

/** The listing of a scope and its filtered ones that are not empty. */
export function viewsOf(scope: Scope): View[] {
	const products = byStanding(scope.products)
	const all: View = { scope, filter: { kind: "none" }, path: scope.path, products }
	const rated = allStars.map((stars): View => {
		const some = products.filter(({ slug }) => standingOf("product", slug).stars === stars)
		return {
			scope,
			filter: { kind: "stars", stars },
			path: `${scope.path}sao-${stars}/`,
			products: some,
		}
	})
	const placed = provinces().map((province): View => {
		const some = products.filter(({ place }) => place.today.provinceCode === province.code)
		const path = `${scope.path}tinh-${province.slug}/`
		return { scope, filter: { kind: "province", province }, path, products: some }
	})
	return [all, ...[...rated, ...placed].filter((view) => view.products.length > 0)]
}

/** A view in pages; even an empty one has its first. */
export function pagesOf(view: View): ViewPage[] {
	const last = Math.max(1, Math.ceil(view.products.length / PAGE_SIZE))
	return Array.from({ length: last }, (_, index) => ({
		view,
		number: index + 1,
		last,
		path: pagePath(view.path, index + 1),
		products: view.products.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
	}))
}

export function pagePath(path: string, number: number): string {
	return number === 1 ? path : `${path}trang/${number}/`
}

/** Every page of every view of a scope. */
export function listingPages(scope: Scope): ViewPage[] {
	return viewsOf(scope).flatMap(pagesOf)
}
