import { mentionsRank } from "../../../../commerce/src/domain/text"
import type { Hit, Mark, StoryDoc } from "../../../../search/src/port"
import { tourismBySlug } from "../../../lib/catalogue/places"
import { productBySlug } from "../../../lib/catalogue/products"
import { productPath, tourismPath } from "../../../lib/paths"
import type { RowHit } from "../../../lib/search/view"
import { t } from "../../../lib/strings"
import { noBreak } from "../../../lib/text/no-break"
import { todayText } from "../../place/unitNames"
import { titleMarks } from "./marks"

/** The row of a story, with its words around what was looked for; null when this build does not tell it. */
export function storyHit({ doc, marks }: Hit<StoryDoc>): RowHit | null {
	const ofProduct = doc.kind === "product"
	const told = ofProduct ? productBySlug(doc.slug) : tourismBySlug(doc.slug)
	// A sentence that names a rank would outlive the certificate.
	if (!told?.story || mentionsRank(told.story)) return null
	const meta = [
		t(ofProduct ? "search.story_product" : "search.story_place"),
		todayText(told.place.today),
	]
	return {
		kind: "row",
		path: ofProduct ? `${productPath(doc.slug)}#cau-chuyen` : tourismPath(doc.slug),
		name: titleMarks(told.name, marks?.name),
		text: marks?.summary ? excerpt(marks.summary, told.story) : null,
		meta: noBreak(meta.filter(Boolean).join(" · ")),
		standing: null,
	}
}

/** The part of a text with dots where it goes on. */
function excerpt(marks: readonly Mark[], whole: string): Mark[] {
	const part = marks.map(({ text }) => text).join("")
	const dots = (needed: boolean): Mark[] => (needed ? [{ text: "…", hit: false }] : [])
	return [...dots(!whole.startsWith(part)), ...marks, ...dots(!whole.endsWith(part))]
}
