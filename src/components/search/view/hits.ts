import type { Collection, DocOf, Hit, SearchDocBase } from "../../../../search/src/port"
import { productPicture } from "../../../lib/pictures"
import type { HitView } from "../../../lib/search/view"
import { repeats } from "../../listing/repeats"
import { placeHit } from "./place-hit"
import { producerHit } from "./producer-hit"
import { productHit } from "./product-hit"
import { storyHit } from "./story-hit"

type Hits<C extends Collection> = Hit<DocOf[C]>[]

/** Hits as they are shown. What an index knows and this build does not is left out. */
export const hitViews: { [C in Collection]: (hits: Hits<C>) => HitView[] } = {
	products: productHits,
	producers: (hits) => hits.flatMap((hit) => producerHit(hit) ?? []),
	places: (hits) => hits.flatMap((hit) => placeHit(hit) ?? []),
	stories: (hits) => hits.flatMap((hit) => storyHit(hit) ?? []),
}

function productHits(hits: Hit<SearchDocBase>[]): HitView[] {
	const plain = repeats(hits.map(({ doc }) => productPicture(doc.slug)?.stem ?? null))
	return hits.flatMap(
		({ doc, marks }, at) => productHit(doc.slug, marks?.name, plain[at] === true) ?? [],
	)
}
