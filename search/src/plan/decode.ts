import { fold } from "../text/fold"
import { isSyllable } from "../text/syllable"
import { fromTelex } from "../text/telex"
import { fromVni } from "../text/vni"
import { isMarked } from "../text/words"
import type { PlanWord } from "./query-plan"
import type { Vocabulary } from "./vocabulary"

const keysOf = (token: string) => (/\d/.test(token) ? fromVni(token) : fromTelex(token))

/**
 * The word a token was meant to be when its keys were typed with the input method off; null when it
 * may well be what it is. Only what no document says is decoded ("cos" could be a name), and only
 * into what some document says: that alone keeps English and codes from being bent into syllables.
 */
export function decode(word: PlanWord, vocabulary: Vocabulary): PlanWord | null {
	if (vocabulary.has(word.folded)) return null
	if (word.prefix && vocabulary.hasBeginning(word.folded)) return null
	// Two keys that make one letter ("or" → "ỏ") are sooner a word of another language.
	const meant = keysOf(word.raw).filter(({ length }) => length > 1)
	const whole = meant.filter((form) => isSyllable(form) && vocabulary.has(fold(form)))
	const form =
		whole.find((each) => vocabulary.hasForm(each, fold(each))) ??
		whole[0] ??
		// While the last word is being typed it need not be a syllable yet: "nuowc", "maw".
		(word.prefix ? meant.find((each) => vocabulary.hasBeginning(fold(each))) : undefined)
	if (form === undefined) return null
	return { raw: form, folded: fold(form), marked: isMarked(form), prefix: word.prefix }
}
