import type { MeiliEngine } from "../../../search/src/meilisearch/engine"
import {
	type Collection,
	type DocOf,
	type SearchDocBase,
	type SearchHealth,
	type SearchPort,
	type SearchRequest,
	type SearchResponse,
	SearchUnavailable,
	type SuggestRequest,
	type SuggestResponse,
} from "../../../search/src/port"

const NOT_YET: SearchHealth = {
	ok: false,
	engine: "meilisearch",
	docs: { products: 0, producers: 0, places: 0, stories: 0 },
	reason: "meilisearch was not asked yet",
}

/**
 * A Meilisearch that answers only while its indexes hold what the pages of this build tell today:
 * stars that ended yesterday, or goods without a page, are nobody's result.
 */
export class CurrentSearch implements SearchPort {
	#health = NOT_YET
	#stamp: string | null = null

	constructor(
		private readonly engine: Pick<MeiliEngine, keyof SearchPort | "stamp">,
		/** What the indexes must hold now. */
		private readonly wanted: () => string,
	) {}

	/** Asks the server what it holds; never throws. */
	async look(): Promise<void> {
		try {
			this.#stamp = await this.engine.stamp()
			this.#health = await this.engine.health()
		} catch (error) {
			const reason = error instanceof SearchUnavailable ? error.message : "meilisearch failed"
			this.#stamp = null
			this.#health = { ...NOT_YET, reason }
		}
	}

	async health(): Promise<SearchHealth> {
		const reason = this.#trouble()
		return reason === null ? this.#health : { ...this.#health, ok: false, reason }
	}

	async search<C extends Collection>(
		request: SearchRequest & { collection: C },
	): Promise<SearchResponse<DocOf[C]>> {
		this.#require()
		return this.engine.search(request)
	}

	async searchMany(requests: SearchRequest[]): Promise<SearchResponse<SearchDocBase>[]> {
		this.#require()
		return this.engine.searchMany(requests)
	}

	async suggest(request: SuggestRequest): Promise<SuggestResponse> {
		this.#require()
		return this.engine.suggest(request)
	}

	#require(): void {
		const reason = this.#trouble()
		if (reason !== null) throw new SearchUnavailable(reason)
	}

	#trouble(): string | null {
		if (!this.#health.ok) return this.#health.reason ?? "meilisearch lacks an index"
		if (this.#stamp === this.wanted()) return null
		return this.#stamp === null
			? "meilisearch holds no whole index"
			: "meilisearch holds another catalogue or another day"
	}
}
