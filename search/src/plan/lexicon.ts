import synonyms from "../../settings/synonyms.json"
import { isFoldedSyllable } from "../text/syllable"
import { isMarked, wordsOf } from "../text/words"
import { type LexiconFile, lexiconFile } from "./lexicon-file"
import { type PhraseEntry, PhraseTable } from "./phrase-table"

export interface Synonym extends PhraseEntry {
	/** What may be put in its place. */
	to: string[][]
	/** Only with its marks: without them it is another word too. */
	ambiguous: boolean
	/** From another language: as good as typed. A "honey" coffee is not what "honey" asks for. */
	translated: boolean
}

export interface Filler extends PhraseEntry {
	plain: boolean
}

export interface Lexicon {
	synonyms: PhraseTable<Synonym>
	related: PhraseTable<Synonym>
	fillers: PhraseTable<Filler>
	/** Names of one place, each list with all of them. */
	places: string[][]
}

const formsOf = (term: string) => wordsOf(term).map(({ form }) => form)

/** Synonyms and fillers, by their first word. Throws with the reason when the file is not as it must be. */
export function lexiconOf(file: unknown): Lexicon {
	const { groups, oneWay, related, fillers } = lexiconFile.parse(file)
	return {
		synonyms: new PhraseTable([
			...groups.flatMap(({ terms, ambiguous = [] }) => bothWays(terms, ambiguous)),
			...oneWay.map(({ domain, from, to }) => ({
				...synonym(from, to, isFoldedSyllable(from)),
				translated: domain === "english",
			})),
		]),
		// One syllable without its marks is too little to lead to something else.
		related: new PhraseTable(
			related.flatMap(({ terms }) =>
				bothWays(
					terms,
					terms.filter((term) => !term.includes(" ")),
				),
			),
		),
		fillers: new PhraseTable(
			fillers.map(({ term, plain }) => ({
				forms: formsOf(term),
				plain: plain === true || !isMarked(term),
			})),
		),
		places: groups.filter(({ domain }) => domain === "place").map(({ terms }) => terms),
	}
}

function bothWays(terms: LexiconFile["groups"][number]["terms"], ambiguous: string[]): Synonym[] {
	return terms.map((from) =>
		synonym(
			from,
			terms.filter((to) => to !== from),
			ambiguous.includes(from),
		),
	)
}

const synonym = (from: string, to: string[], ambiguous: boolean): Synonym => ({
	forms: formsOf(from),
	to: to.map(formsOf),
	ambiguous,
	translated: false,
})

let own: Lexicon | null = null

/** The lexicon of this repository, read when first asked for. */
export function lexicon(): Lexicon {
	own ??= lexiconOf(synonyms)
	return own
}
