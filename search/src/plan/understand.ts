import { wordsOf } from "../text/words"
import { expiredIn } from "./intent/expired"
import { placeIn } from "./intent/place"
import { priceIn } from "./intent/price"
import { starsIn } from "./intent/stars"
import type { PlaceNames } from "./places"
import type { Intent, PlanWord } from "./query-plan"

/** Both engines stop here. */
const MOST_WORDS = 10

export interface Understood {
	intent: Intent
	words: PlanWord[]
}

/** Takes out of the text what can be filtered by; what the collection has no field for stays words. */
export function understand(
	text: string,
	places: PlaceNames,
	typing: boolean,
	can: ReadonlySet<keyof Intent>,
): Understood {
	const intent: Intent = {}
	let rest = text
	const stars = can.has("stars") ? starsIn(rest) : null
	if (stars) {
		intent.stars = stars.value
		rest = stars.rest
	}
	const expired = can.has("certStatus") ? expiredIn(rest) : null
	if (expired) {
		intent.certStatus = expired.value
		rest = expired.rest
	}
	const price = can.has("priceMax") ? priceIn(rest) : null
	if (price) {
		if (price.value.min !== undefined) intent.priceMin = price.value.min
		if (price.value.max !== undefined) intent.priceMax = price.value.max
		rest = price.rest
	}
	const words = planWords(rest, typing && !/\s$/u.test(rest))
	const place = placeIn(words, places)
	if (place === null) return { intent, words: fitting(words) }
	const field = place.province?.kind === "now" ? "provinceNow" : "provinceOld"
	if (place.province && !can.has(field)) return { intent, words: fitting(words) }
	if (place.province) intent[field] = place.province.slug
	return { intent, words: fitting(place.words) }
}

/**
 * No more words than are read. The name of a maker says at both ends who it is ("Hợp tác xã ... Thụy
 * Hương"); what is still longer is a pasted text, whose first words say what it is.
 */
function fitting(words: readonly PlanWord[]): PlanWord[] {
	if (words.length <= MOST_WORDS) return [...words]
	if (words.length > 2 * MOST_WORDS) return words.slice(0, MOST_WORDS)
	return [...words.slice(0, MOST_WORDS / 2), ...words.slice(-MOST_WORDS / 2)]
}

function planWords(text: string, open: boolean): PlanWord[] {
	const words = wordsOf(text)
	// "nước mắm," is finished: only a word at the very end may go on.
	const last = words.at(-1)
	return words.map(({ form, folded, end }) => ({
		raw: form,
		folded,
		marked: form !== folded,
		prefix: open && end === last?.end && end === text.length,
	}))
}
