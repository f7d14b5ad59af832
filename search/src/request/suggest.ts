import { collections } from "../documents/fields"
import type {
	Collection,
	SearchDocBase,
	SearchPort,
	SearchResponse,
	SuggestRequest,
	SuggestResponse,
} from "../port"
import { fold } from "../text/fold"
import { wordsOf } from "../text/words"

export type Phrase = SuggestResponse["phrases"][number]
type Item = SuggestResponse["items"][number]

/** Suggestions of one collection, unless the request says otherwise. */
const PER_COLLECTION = 4
const MOST_PHRASES = 5

/** Suggests through any engine; `phrasesFor` gives phrases that may begin with what was typed. */
export async function suggestBy(
	engine: Pick<SearchPort, "searchMany">,
	request: SuggestRequest,
	phrasesFor: (q: string, adult: boolean) => Promise<Phrase[]> | Phrase[],
): Promise<SuggestResponse> {
	const start = performance.now()
	const { q, adult = false, signal, limit = PER_COLLECTION } = request
	if (wordsOf(q).length === 0) return { items: [], phrases: [], tookMs: 0 }
	const asked = request.collections ?? collections
	const [answers, phrases] = await Promise.all([
		engine.searchMany(
			asked.map((collection) => ({
				collection,
				q,
				adult,
				pageSize: limit,
				typing: true,
				highlight: { fields: ["name"] },
				...(signal && { signal }),
			})),
		),
		phrasesFor(q, adult),
	])
	const items = answers.flatMap((answer, at) => itemsOf(asked[at] ?? "products", answer))
	return { items, phrases: bestPhrases(phrases, q), tookMs: performance.now() - start }
}

function itemsOf(collection: Collection, answer: SearchResponse<SearchDocBase>): Item[] {
	// What lacks some of the words is no suggestion.
	if (answer.understood.stage === "relaxed") return []
	return answer.hits.map(({ doc, marks }) => {
		const note = noteOf(doc)
		return {
			collection,
			slug: doc.slug,
			marks: marks?.name ?? [{ text: doc.name, hit: false }],
			...(note && { note }),
		}
	})
}

/** What tells two of one name apart: the maker, else the place. */
function noteOf(doc: SearchDocBase & { producerName?: string }): string | undefined {
	return doc.producerName ?? doc.placeText?.at(-1)
}

const lettersOf = (text: string) =>
	wordsOf(text)
		.map(({ folded }) => folded)
		.join(" ")

/** Phrases that begin with the typed words, those with the typed marks first, then by count. */
function bestPhrases(phrases: readonly Phrase[], q: string): Phrase[] {
	const letters = lettersOf(q)
	const written = wordsOf(q)
		.map(({ form }) => form)
		.join(" ")
	const marked = fold(written) !== written
	const sameMarks = ({ text }: Phrase) =>
		Number(marked && text.normalize("NFC").toLowerCase().startsWith(written))
	return phrases
		.filter(({ text }) => lettersOf(text).startsWith(letters))
		.sort((a, b) => sameMarks(b) - sameMarks(a) || b.count - a.count || (a.text < b.text ? -1 : 1))
		.slice(0, MOST_PHRASES)
}
