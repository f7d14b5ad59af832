import type { ProductDoc, SearchPort, SearchRequest, SearchWriter } from "../../../search/src/port"

export type Engine = SearchPort & SearchWriter
export type Asked = Omit<SearchRequest, "collection" | "q">

const PAGE = 48

/** Asks one engine for products, in the words of the rules. */
export class Asking {
	constructor(readonly engine: Engine) {}

	/** The answer to one question, a whole word at its end unless it says otherwise. */
	answer(q: string, asked: Asked = {}) {
		return this.engine.search({
			collection: "products",
			q,
			adult: true,
			typing: false,
			pageSize: PAGE,
			...asked,
		})
	}

	/** Every hit on every page, in order. */
	async all(q: string, asked: Asked = {}): Promise<ProductDoc[]> {
		const found: ProductDoc[] = []
		for (let page = 1; ; page++) {
			const { hits, pages } = await this.answer(q, { ...asked, page })
			found.push(...hits.map(({ doc }) => doc))
			if (page >= pages) return found
		}
	}

	/** The slugs of every hit, sorted: a set. */
	async set(q: string, asked: Asked = {}): Promise<string[]> {
		return (await this.all(q, asked)).map(({ slug }) => slug).sort()
	}

	async first(q: string, asked: Asked = {}): Promise<ProductDoc | undefined> {
		return (await this.answer(q, asked)).hits[0]?.doc
	}

	async stage(q: string): Promise<string> {
		return (await this.answer(q)).understood.stage
	}
}
