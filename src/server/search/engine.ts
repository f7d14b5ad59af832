import { plannerOf } from "../../../search/src/plan/planner"
import type { SearchPort } from "../../../search/src/port"
import { recordsOf, snapshot } from "../../lib/catalogue/snapshot"
import { DatedSearch } from "./dated"

/** The search of this build's catalogue, ready to answer. */
export async function openEngine(): Promise<SearchPort> {
	const planner = plannerOf(recordsOf("province"), recordsOf("commune"))
	const embedded = new DatedSearch(snapshot().records, planner)
	await embedded.ready()
	return embedded
}
