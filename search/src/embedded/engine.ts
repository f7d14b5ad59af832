import { collections, fieldsOf } from "../documents/fields"
import { asNear, wordsAlone } from "../plan/words-alone"
import {
	type Collection,
	type DocOf,
	type SearchDocBase,
	type SearchHealth,
	type SearchPort,
	type SearchRequest,
	type SearchResponse,
	SearchUnavailable,
	type SearchWriter,
	type SuggestRequest,
	type SuggestResponse,
} from "../port"
import { checkRequest } from "../request/check"
import type { Knowledge } from "../request/knowledge"
import type { Planner } from "../request/planner"
import { suggestBy } from "../request/suggest"
import { answer } from "./answer"
import { Phrases } from "./phrases"
import { Shelf } from "./shelf"

/** The search that needs nothing but memory. */
export class EmbeddedSearch implements SearchPort, SearchWriter {
	readonly #shelves: { readonly [C in Collection]: Shelf<DocOf[C]> } = {
		products: new Shelf(fieldsOf.products),
		producers: new Shelf(fieldsOf.producers),
		places: new Shelf(fieldsOf.places),
		stories: new Shelf(fieldsOf.stories),
	}
	#phrases: Phrases | null = null

	constructor(private readonly plan: Planner) {}

	async search<C extends Collection>(
		request: SearchRequest & { collection: C },
	): Promise<SearchResponse<DocOf[C]>> {
		const start = performance.now()
		const checked = checkRequest(request)
		request.signal?.throwIfAborted()
		const shelf: Shelf<DocOf[C]> = this.#shelves[request.collection]
		if (!shelf.now) throw new SearchUnavailable(`${request.collection} are not built yet`)
		const plan = this.plan(checked.q, {
			collection: checked.collection,
			vocabulary: shelf.now.vocabulary,
			typing: checked.typing,
			verbatim: checked.verbatim,
		})
		const whole = answer(shelf.now, checked, plan)
		const alone = whole.total === 0 ? wordsAlone(plan) : null
		const given = alone ? asNear(answer(shelf.now, checked, alone)) : whole
		return { ...given, tookMs: performance.now() - start }
	}

	async searchMany(requests: SearchRequest[]): Promise<SearchResponse<SearchDocBase>[]> {
		const answers: SearchResponse<SearchDocBase>[] = []
		for (const request of requests) answers.push(await this.search(request))
		return answers
	}

	suggest(request: SuggestRequest): Promise<SuggestResponse> {
		return suggestBy(this, request, (_, adult) => this.#phrases?.list(adult) ?? [])
	}

	/** Of a collection, for any engine that holds the same documents; null until it is built. */
	knowledge(collection: Collection): Knowledge | null {
		const { now } = this.#shelves[collection]
		if (!now) return null
		const { vocabulary, matcher, restricted } = now
		return {
			vocabulary,
			finds: (reading, adult) => matcher.finds(reading, adult ? null : restricted),
		}
	}

	async health(): Promise<SearchHealth> {
		const built = collections.map((collection) => this.#shelves[collection].now)
		const count = (collection: Collection) => this.#shelves[collection].now?.docs.length ?? 0
		const times = built.flatMap((generation) => generation?.builtAt ?? [])
		return {
			ok: built.every((generation) => generation !== null),
			engine: "embedded",
			docs: {
				products: count("products"),
				producers: count("producers"),
				places: count("places"),
				stories: count("stories"),
			},
			...(times.length > 0 && { builtAt: Math.min(...times) }),
		}
	}

	async rebuild<C extends Collection>(
		collection: C,
		documents: AsyncIterable<DocOf[C]>,
	): Promise<{ docs: number; generation: string }> {
		const written = await this.#write(collection, async () => {
			const byId = new Map<string, DocOf[C]>()
			for await (const doc of documents) byId.set(doc.id, doc)
			return [...byId.values()]
		})
		return { docs: written.docs.length, generation: written.name }
	}

	async upsert<C extends Collection>(collection: C, documents: DocOf[C][]): Promise<void> {
		await this.#write(collection, (docs) => {
			const byId = new Map(docs.map((doc) => [doc.id, doc]))
			for (const doc of documents) byId.set(doc.id, doc)
			return [...byId.values()]
		})
	}

	async remove(collection: Collection, ids: string[]): Promise<void> {
		const gone = new Set(ids)
		await this.#write(collection, (docs) => docs.filter(({ id }) => !gone.has(id)))
	}

	async #write<C extends Collection>(
		collection: C,
		change: (docs: readonly DocOf[C][]) => Promise<DocOf[C][]> | DocOf[C][],
	) {
		const shelf: Shelf<DocOf[C]> = this.#shelves[collection]
		const written = await shelf.write(change)
		const products = this.#shelves.products.now
		if (collection === "products" && products) this.#phrases = new Phrases(products.docs)
		return written
	}
}
