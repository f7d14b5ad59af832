import {
	BadSearchRequest,
	type DocOf,
	type SearchDocBase,
	type SearchHealth,
	type SearchPort,
	type SearchRequest,
	type SearchResponse,
	type SuggestRequest,
	type SuggestResponse,
} from "../port"
import { Trust } from "./trust"

/**
 * One search of two: `first` answers; when it fails or takes longer than `limitMs`, `second` answers
 * the same request. After a failure `second` answers at once for a while, then one request tries
 * `first` again: it returns by itself.
 */
export function withFallback(first: SearchPort, second: SearchPort, limitMs: number): SearchPort {
	return new FallbackSearch(first, second, new Trust(limitMs))
}

type Ask<A> = (port: SearchPort, signal: AbortSignal | undefined) => Promise<A>

class FallbackSearch implements SearchPort {
	constructor(
		private readonly first: SearchPort,
		private readonly second: SearchPort,
		private readonly trust: Trust,
	) {}

	search<C extends keyof DocOf>(
		request: SearchRequest & { collection: C },
	): Promise<SearchResponse<DocOf[C]>> {
		return this.#ask(request.signal, (port, signal) => port.search({ ...request, signal }))
	}

	searchMany(requests: SearchRequest[]): Promise<SearchResponse<SearchDocBase>[]> {
		return this.#ask(requests[0]?.signal, (port, signal) =>
			port.searchMany(requests.map((request) => ({ ...request, signal }))),
		)
	}

	suggest(request: SuggestRequest): Promise<SuggestResponse> {
		return this.#ask(request.signal, (port, signal) => port.suggest({ ...request, signal }))
	}

	/** Of the one that answers now; the reason says why it stands in for the other. */
	async health(): Promise<SearchHealth> {
		const [first, second] = await Promise.all([this.first.health(), this.second.health()])
		if (first.ok && this.trust.isGiven()) return first
		return { ...second, reason: first.reason ?? `${first.engine} does not answer in time` }
	}

	async #ask<A>(signal: AbortSignal | undefined, ask: Ask<A>): Promise<A> {
		if (!this.trust.mayTry()) return ask(this.second, signal)
		try {
			const answer = await this.trust.within(signal, (limited) => ask(this.first, limited))
			this.trust.give()
			return answer
		} catch (error) {
			// What the caller did wrong, or no longer wants, is no failure of the engine.
			if (error instanceof BadSearchRequest) {
				this.trust.give()
				throw error
			}
			if (signal?.aborted) {
				this.trust.release()
				throw error
			}
			this.trust.withdraw()
			return ask(this.second, signal)
		}
	}
}
