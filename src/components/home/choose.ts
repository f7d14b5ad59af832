import type { ProductRecord, TourismRecord } from "../../../commerce/src/domain/export"
import { mentionsRank } from "../../../commerce/src/domain/text"
import { standingOf } from "../../lib/catalogue/certificates"
import { productPicture, tourismPicture } from "../../lib/pictures"

/** Takes candidates in order until `most`, never two that share one of their keys. */
export function distinct<R>(
	candidates: readonly R[],
	most: number,
	keysOf: (one: R) => string[],
): R[] {
	const seen = new Set<string>()
	const chosen: R[] = []
	for (const one of candidates) {
		if (chosen.length === most) break
		const keys = keysOf(one)
		if (keys.some((key) => seen.has(key))) continue
		for (const key of keys) seen.add(key)
		chosen.push(one)
	}
	return chosen
}

/** May the home page show it: never alcohol, always with a picture. */
function showable(product: ProductRecord): boolean {
	return !product.flags.alcohol && productPicture(product.slug) !== null
}

const pictureKey = (product: ProductRecord) => `picture ${productPicture(product.slug)?.stem}`

/** Goods whose certificate is in term, newest first; each of another maker, kind and picture. */
export function newlyCertified(products: readonly ProductRecord[], most: number): ProductRecord[] {
	const dated = products
		.filter((product) => showable(product) && !product.notForSale)
		.map((product) => ({ product, ...standingOf("product", product.slug) }))
		.filter(({ stars }) => stars !== null)
		.sort((a, b) =>
			(b.certificate?.date?.latest ?? "").localeCompare(a.certificate?.date?.latest ?? ""),
		)
		.map(({ product }) => product)
	return distinct(dated, most, (product) => [
		pictureKey(product),
		`producer ${product.producer}`,
		`set ${product.setNumber}`,
	])
}

/** Goods with a story of their makers, each of another place and picture. */
export function storied(
	products: readonly ProductRecord[],
	except: readonly ProductRecord[],
	most: number,
): ProductRecord[] {
	const taken = new Set(except.map(pictureKey))
	const told = products
		.filter(
			(product) =>
				product.story &&
				!mentionsRank(product.story) &&
				showable(product) &&
				!taken.has(pictureKey(product)),
		)
		.sort((a, b) => (b.story?.length ?? 0) - (a.story?.length ?? 0))
	return distinct(told, most, (product) => [
		pictureKey(product),
		`province ${product.place.today.provinceCode}`,
		`group ${product.setNumber}`,
	])
}

/** Places to visit with a poster: those with stars in term first, each of another province. */
export function inviting(points: readonly TourismRecord[], most: number): TourismRecord[] {
	const ranked = points
		.filter(({ slug }) => tourismPicture(slug))
		.map((point) => ({ point, stars: standingOf("tourism", point.slug).stars ?? 0 }))
		.sort((a, b) => b.stars - a.stars)
		.map(({ point }) => point)
	return distinct(ranked, most, (point) => [
		`picture ${tourismPicture(point.slug)?.stem}`,
		`province ${point.place.today.provinceCode}`,
	])
}

/** Opening hours are no season. */
const hours = /\d\s*giờ/u

/** 1 when the words name a month or a season, so that a reader can plan by them. */
function namesTime({ visit }: TourismRecord): number {
	return Number(/(tháng|mùa|cuối năm|đầu xuân)/iu.test(visit.season ?? ""))
}

/** Places whose sources say when to come, each with its own poster and not in `except`. */
export function seasonal(
	points: readonly TourismRecord[],
	except: readonly TourismRecord[],
	most: number,
): TourismRecord[] {
	const taken = new Set(except.map(({ slug }) => slug))
	const told = points
		.filter(
			({ slug, visit }) =>
				!taken.has(slug) && visit.season && !hours.test(visit.season) && tourismPicture(slug),
		)
		.sort((a, b) => namesTime(b) - namesTime(a))
	return distinct(told, most, (point) => [
		`picture ${tourismPicture(point.slug)?.stem}`,
		`province ${point.place.today.provinceCode}`,
	])
}
