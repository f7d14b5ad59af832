import { type Day, dayOf } from "../../../commerce/src/domain/calendar"
import { now } from "../../../commerce/src/domain/clock"
import type { CatalogueRecord } from "../../../commerce/src/domain/export"
import { documentsOf } from "../../../search/src/documents/documents"
import { fill } from "../../../search/src/documents/fill"
import { EmbeddedSearch } from "../../../search/src/embedded/engine"
import type {
	Collection,
	DocOf,
	SearchDocBase,
	SearchHealth,
	SearchPort,
	SearchRequest,
	SearchResponse,
	SuggestRequest,
	SuggestResponse,
} from "../../../search/src/port"
import type { Knowledge } from "../../../search/src/request/knowledge"
import type { Planner } from "../../../search/src/request/planner"

/**
 * The embedded engine over one catalogue, with the stars of the day. Certificates begin and end at
 * midnight in Việt Nam: the first request of another day waits until the documents are of that day.
 */
export class DatedSearch implements SearchPort {
	readonly #engine: EmbeddedSearch
	#day: Day | null = null
	#filling: Promise<void> = Promise.resolve()

	constructor(
		private readonly records: readonly CatalogueRecord[],
		planner: Planner,
		private readonly clock: () => Date = now,
	) {
		this.#engine = new EmbeddedSearch(planner)
	}

	/** Resolves when the documents are those of today. */
	ready(): Promise<void> {
		const at = this.clock()
		const day = dayOf(at)
		if (day !== this.#day) {
			this.#day = day
			this.#filling = fill(this.#engine, documentsOf(this.records, at)).catch((error: unknown) => {
				// The next request tries again.
				this.#day = null
				throw error
			})
		}
		return this.#filling
	}

	async search<C extends Collection>(
		request: SearchRequest & { collection: C },
	): Promise<SearchResponse<DocOf[C]>> {
		await this.ready()
		return this.#engine.search(request)
	}

	async searchMany(requests: SearchRequest[]): Promise<SearchResponse<SearchDocBase>[]> {
		await this.ready()
		return this.#engine.searchMany(requests)
	}

	async suggest(request: SuggestRequest): Promise<SuggestResponse> {
		await this.ready()
		return this.#engine.suggest(request)
	}

	/** Of a collection, for an engine that holds the same documents. */
	knowledge(collection: Collection): Knowledge | null {
		return this.#engine.knowledge(collection)
	}

	health(): Promise<SearchHealth> {
		return this.#engine.health()
	}
}
