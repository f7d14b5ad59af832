import type { Meilisearch } from "meilisearch"
import type { Documents } from "../documents/documents"
import { collections, type Fields, fieldsOf } from "../documents/fields"
import type { QueryPlan } from "../plan/query-plan"
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
import { done, type MeiliSettings, meiliClient, unavailable } from "./client"
import { execute } from "./execute"
import { addDocuments, build, switchTo } from "./generation"
import { phrasesFor } from "./phrases"
import { rebuildAll } from "./rebuild"
import { readStamp, stampIndex } from "./stamp"

/** The search of a Meilisearch server. */
export class MeiliEngine implements SearchPort, SearchWriter {
	readonly #client: Meilisearch
	readonly #prefix: string

	constructor(
		settings: MeiliSettings,
		private readonly plan: Planner,
		/** Of the same documents: plans are made here, and the server is spared what finds nothing. */
		private readonly knowledgeOf: (collection: Collection) => Knowledge | null,
	) {
		this.#client = meiliClient(settings)
		this.#prefix = settings.prefix ?? "ocop_"
	}

	async search<C extends Collection>(
		request: SearchRequest & { collection: C },
	): Promise<SearchResponse<DocOf[C]>> {
		const answer = await this.#answer(request)
		// The index of a collection holds its documents whole, as they were sent.
		return answer as SearchResponse<DocOf[C]>
	}

	searchMany(requests: SearchRequest[]): Promise<SearchResponse<SearchDocBase>[]> {
		return Promise.all(requests.map((request) => this.#answer(request)))
	}

	async #answer(request: SearchRequest): Promise<SearchResponse<SearchDocBase>> {
		const start = performance.now()
		const checked = checkRequest(request)
		const { collection, typing, verbatim, signal } = checked
		const knowledge = this.knowledgeOf(collection)
		if (!knowledge) throw new SearchUnavailable(`the words of ${collection} are not known yet`)
		const { vocabulary } = knowledge
		const plan = this.plan(checked.q, { collection, vocabulary, typing, verbatim })
		const server = { client: this.#client, index: this.#index(collection) }
		try {
			const ask = (what: QueryPlan) => execute(server, checked, what, knowledge)
			const whole = await ask(plan)
			const alone = whole.total === 0 ? wordsAlone(plan) : null
			const given = alone ? asNear(await ask(alone)) : whole
			return { ...given, tookMs: performance.now() - start }
		} catch (error) {
			throw unavailable(error, signal)
		}
	}

	suggest(request: SuggestRequest): Promise<SuggestResponse> {
		return suggestBy(this, request, async (q, adult) => {
			try {
				return await phrasesFor(this.#client, this.#index("products"), q, adult)
			} catch (error) {
				throw unavailable(error, request.signal)
			}
		})
	}

	async health(): Promise<SearchHealth> {
		const docs = { products: 0, producers: 0, places: 0, stories: 0 }
		try {
			const [{ indexes }, { pkgVersion }] = await Promise.all([
				this.#client.getStats(),
				// A key for these indexes only may not ask for it.
				this.#client.getVersion().catch(() => ({ pkgVersion: undefined })),
			])
			for (const collection of collections)
				docs[collection] = indexes[this.#index(collection)]?.numberOfDocuments ?? 0
			const ok = collections.every((collection) => this.#index(collection) in indexes)
			return { ok, engine: "meilisearch", docs, ...(pkgVersion && { version: pkgVersion }) }
		} catch {
			return { ok: false, engine: "meilisearch", docs }
		}
	}

	/** What the indexes hold, as whoever built them whole has said; null when nobody has. */
	async stamp(): Promise<string | null> {
		try {
			const stamp = await readStamp(this.#client, stampIndex(this.#prefix))
			return stamp?.of ?? null
		} catch (error) {
			throw unavailable(error, undefined)
		}
	}

	/** Builds all collections anew and switches to them at once, with a word for what they hold. */
	rebuildAll(documents: Documents, of: string): Promise<void> {
		return rebuildAll(this.#client, this.#prefix, documents, of)
	}

	async rebuild<C extends Collection>(collection: C, documents: AsyncIterable<DocOf[C]>) {
		const fields: Fields<DocOf[C]> = fieldsOf[collection]
		const index = this.#index(collection)
		const built = await build(this.#client, index, collection, fields, documents)
		await switchTo(this.#client, [built])
		return { docs: built.docs, generation: built.name }
	}

	async upsert<C extends Collection>(collection: C, documents: DocOf[C][]): Promise<void> {
		const fields: Fields<DocOf[C]> = fieldsOf[collection]
		await addDocuments(this.#client, this.#index(collection), fields, documents)
	}

	async remove(collection: Collection, ids: string[]): Promise<void> {
		await done(this.#client.index(this.#index(collection)).deleteDocuments(ids))
	}

	#index(collection: Collection): string {
		return this.#prefix + collection
	}
}
