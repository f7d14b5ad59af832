import type { ProductRecord, TourismRecord } from "../../../commerce/src/domain/export"
import { isAlcohol } from "../../../commerce/src/domain/sale"
import type { StoryDoc } from "../port"
import type { Catalogue } from "./catalogue"
import { distinct, whereOf } from "./where"

/** The story of a product or of a place; null when none is told. */
export function storyDoc(
	told: ProductRecord | TourismRecord,
	catalogue: Catalogue,
): StoryDoc | null {
	if (!told.story) return null
	const { placeText, provinceNow } = whereOf(told.place.asIssued, told.place.today, catalogue)
	const producer = catalogue.producers.get(told.producer ?? "")
	return {
		id: `${told.type}-${told.slug}`,
		slug: told.slug,
		name: told.name,
		altNames: distinct([producer?.name]),
		placeText,
		tags: told.type === "product" ? distinct([told.asSource.set]) : distinct(told.visit.activities),
		summary: told.story,
		kind: told.type === "product" ? "product" : "place",
		provinceNow,
		ageRestricted: told.type === "product" && isAlcohol(told.setNumber),
	}
}
