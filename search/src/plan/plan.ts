import { clean } from "./clean"
import { decode } from "./decode"
import { withoutFillers } from "./fillers"
import type { Lexicon } from "./lexicon"
import type { PlaceNames } from "./places"
import type { Intent, PlanWord, QueryPlan } from "./query-plan"
import { stagesFor, verbatimStages } from "./stages"
import { understand } from "./understand"
import { textOf } from "./variant"
import type { Vocabulary } from "./vocabulary"

export interface Planning {
	lexicon: Lexicon
	/** Of the collection that is searched. */
	vocabulary: Vocabulary
	places: PlaceNames
	/** What can be filtered by there. */
	can: ReadonlySet<keyof Intent>
	/** The last word may be unfinished. */
	typing: boolean
	/** Read nothing into the words. */
	verbatim?: boolean
}

const SAYS_NOTHING: ReadonlySet<keyof Intent> = new Set()

/** Reads what was typed. Never throws: what cannot be read finds nothing. */
export function planQuery(typed: string, planning: Planning): QueryPlan {
	const { lexicon, vocabulary, places, can } = planning
	const text = clean(typed)
	const typing = planning.typing && !/\s$/u.test(typed)
	const { intent, words } = understand(text, places, typing, planning.verbatim ? SAYS_NOTHING : can)
	const rest = textOf(words)
	const nothing = { words, stages: [], synonyms: [], intent, rest }
	const asked = Object.keys(intent).length > 0
	if (words.length === 0) {
		return { ...nothing, browse: typed.trim() === "" || asked }
	}
	if (planning.verbatim) return { ...nothing, stages: verbatimStages(words), browse: false }
	const decoded = decodeAll(words, lexicon, vocabulary)
	const isDecoded = decoded.some((word, at) => word !== words[at])
	const filled = withoutFillers(decoded, lexicon, vocabulary)
	// "sản phẩm OCOP 5 sao" asks for all of them, unless some document says these very words.
	const said = decoded.every(({ folded }) => vocabulary.has(folded))
	if (onlyFillers(decoded, lexicon) && (asked || !said))
		return { ...nothing, words: [], rest: "", browse: true }
	const why = isDecoded ? "decoded" : "typed"
	const { stages, synonyms, spaced } = stagesFor(filled, why, lexicon, vocabulary)
	const readAs = spaced ?? (isDecoded ? textOf(decoded) : null)
	return {
		words: filled.kept,
		stages,
		synonyms,
		intent,
		rest,
		browse: false,
		...(readAs !== null && { decoded: readAs }),
	}
}

/** English words and abbreviations of the lexicon are what they are, however well they decode. */
function decodeAll(
	words: readonly PlanWord[],
	{ synonyms, fillers }: Lexicon,
	vocabulary: Vocabulary,
): PlanWord[] {
	const known = [...synonyms.all(words), ...fillers.all(words)]
	return words.map((word, at) =>
		known.some(({ start, end }) => at >= start && at < end)
			? word
			: (decode(word, vocabulary) ?? word),
	)
}

function onlyFillers(words: readonly PlanWord[], { fillers }: Lexicon): boolean {
	const found = fillers
		.all(words)
		.filter(({ entry, start }) =>
			entry.forms.every((form, at) => words[start + at]?.raw === form || entry.plain),
		)
	return words.every((_, at) => found.some(({ start, end }) => at >= start && at < end))
}
