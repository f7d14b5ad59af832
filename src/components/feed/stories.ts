import type { ProductRecord, TourismRecord } from "../../../commerce/src/domain/export"
import { mentionsRank } from "../../../commerce/src/domain/text"
import { tourismPoints } from "../../lib/catalogue/places"
import { products } from "../../lib/catalogue/products"
import { config } from "../../lib/config"
import { storiesPath } from "../../lib/feed/addresses"
import { atomFeed, type Entry } from "../../lib/feed/atom"
import { productPath, tourismPath } from "../../lib/paths"
import { t } from "../../lib/strings"
import { publisher } from "./publisher"

const MOST = 50

/** The newest stories of makers and places; a reader keeps them for years, so none names a rank. */
export function storiesFeed(): string {
	const origin = config().url
	const told: (ProductRecord | TourismRecord)[] = [
		...products().filter(({ flags }) => !flags.alcohol),
		...tourismPoints(),
	]
	const entries = told
		.flatMap((record) => entryOf(record, origin) ?? [])
		.sort((a, b) => b.updated.getTime() - a.updated.getTime() || a.url.localeCompare(b.url))
		.slice(0, MOST)
	return atomFeed({
		url: origin + storiesPath,
		home: `${origin}/`,
		title: t("feed.stories"),
		subtitle: t("feed.storiesText"),
		author: publisher(),
		entries,
	})
}

function entryOf(record: ProductRecord | TourismRecord, origin: string): Entry | null {
	const { type, slug, name, story, updatedAt } = record
	if (!story || mentionsRank(story) || !updatedAt) return null
	return {
		url: origin + (type === "product" ? productPath(slug) : tourismPath(slug)),
		title: name,
		text: story,
		published: null,
		updated: new Date(updatedAt),
	}
}
