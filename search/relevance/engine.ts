import { documentsOf } from "../src/documents/documents"
import { fill } from "../src/documents/fill"
import { EmbeddedSearch } from "../src/embedded/engine"
import { plannerOf } from "../src/plan/planner"
import type { Planner } from "../src/request/planner"
import { records } from "./catalogue/records"
import { communes, provinces } from "./catalogue/units"

/** Reads queries as the shop does, with the places of the seed. */
export const planner: Planner = plannerOf(provinces, communes)

/** The embedded engine with the whole seed in it, certificates as they stand at an instant. */
export async function seededEngine(at: Date): Promise<EmbeddedSearch> {
	const engine = new EmbeddedSearch(planner)
	await fill(engine, documentsOf(records, at))
	return engine
}
