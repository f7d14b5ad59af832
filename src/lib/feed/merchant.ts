import type { ProductRecord, VariantRecord } from "../../../commerce/src/domain/export"
import type { Standing } from "../catalogue/certificates"
import { t } from "../strings"
import { element } from "./xml"

/** What the feed tells of a product beside its own record. */
export interface Offered {
	product: ProductRecord
	standing: Standing
	producer: string | null
	kind: string | null
	url: string
	/** A photograph of the goods, as a path on the site. */
	photo: string | null
}

/** Longest time an expiry may lie ahead; later ones are refused, and the feed is read anew daily. */
const EXPIRY_DAYS = 30
const DAY_MS = 86_400_000

/**
 * May the product stand in a merchant's catalogue? Never alcohol, never what cannot be ordered, never
 * a drawing in place of a photograph, and only at prices that are real.
 */
export function mayBeOffered({ product, photo }: Pick<Offered, "product" | "photo">): boolean {
	return (
		!product.flags.alcohol &&
		product.notForSale === null &&
		photo !== null &&
		product.variants.some(isReal)
	)
}

/** The feed: RSS 2.0 with Google's words, whole each time. */
export function merchantFeed(
	offered: readonly Offered[],
	channel: { title: string; url: string; text: string },
	at: Date,
): string {
	return element(
		"rss",
		[
			element("channel", [
				element("title", channel.title),
				element("link", channel.url),
				element("description", channel.text),
				...offered
					.filter(mayBeOffered)
					.flatMap((one) => one.product.variants.filter(isReal).map(itemOf(one, at))),
			]),
		],
		{ version: "2.0", "xmlns:g": "http://base.google.com/ns/1.0" },
	)
}

const isReal = (variant: VariantRecord) => variant.priceBasis === "source"

function itemOf(one: Offered, at: Date): (variant: VariantRecord) => string {
	const { product, standing, producer, kind, url, photo } = one
	const several = product.variants.length > 1
	return (variant) =>
		element("item", [
			g("id", variant.sku),
			g("title", several ? `${product.name}, ${variant.name}` : product.name),
			g("description", product.summary),
			g("link", url),
			g("image_link", new URL(photo ?? "", url).href),
			g("availability", variant.stock === "out" ? "out_of_stock" : "in_stock"),
			g("price", `${variant.price} VND`),
			g("condition", "new"),
			...(producer ? [g("brand", producer)] : []),
			// The number of a product stands for its only pack; several packs have one each.
			...(product.gtin && !several ? [g("gtin", product.gtin)] : []),
			...(product.gtin ? [] : [g("identifier_exists", "no")]),
			...(kind ? [g("product_type", kind)] : []),
			...measureOf(variant),
			...starsOf(standing, at),
		])
}

function measureOf({ netAmount }: VariantRecord): string[] {
	if (netAmount?.basis !== "source") return []
	return [g("unit_pricing_measure", `${netAmount.value} ${netAmount.unit}`)]
}

/** The stars while in term; when they end before the feed must be renewed, the item ends with them. */
function starsOf({ stars, endsAt }: Standing, at: Date): string[] {
	if (!stars || !endsAt || endsAt <= at) return []
	const soon = endsAt.getTime() - at.getTime() < EXPIRY_DAYS * DAY_MS
	return [
		g("product_highlight", t("feed.highlight", { n: stars })),
		...(soon ? [g("expiration_date", endsAt.toISOString())] : []),
	]
}

function g(name: string, text: string): string {
	return element(`g:${name}`, text)
}
