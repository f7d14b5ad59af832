import { afterAll, beforeAll, describe } from "vitest"
import { records } from "../../../search/relevance/catalogue/records"
import { documentsOf } from "../../../search/src/documents/documents"
import { fill } from "../../../search/src/documents/fill"
import { Asking, type Engine } from "./asked"
import { narrowingRules } from "./narrowing"
import { suggestingRules } from "./suggesting"
import { wordRules } from "./words"
import { writingRules } from "./writing"

const AT = new Date("2026-11-24T09:00:00+07:00")
const PATIENCE_MS = 120_000

export interface Opened {
	engine: Engine
	close: () => Promise<void>
}

/** What every engine must do, tried on the real catalogue; what two rankers may do differently is left out. */
export function contract(name: string, open: () => Promise<Opened>): void {
	describe(name, () => {
		let opened: Opened | undefined
		const documents = documentsOf(records, AT)
		const ask = () => {
			if (!opened) throw new Error(`${name} did not open`)
			return new Asking(opened.engine)
		}
		beforeAll(async () => {
			opened = await open()
			await fill(opened.engine, documents)
		}, PATIENCE_MS)
		afterAll(() => opened?.close())

		wordRules(ask)
		narrowingRules(ask)
		suggestingRules(ask)
		writingRules(ask, () => documents.products)
	})
}
