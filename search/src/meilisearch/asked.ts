import type { QueryPlan, Reading } from "../plan/query-plan"
import type { Asked } from "./query"
import { thinned } from "./thinned"

/**
 * What the server is asked, one after the other until it finds something: the stages of a plan, the
 * last of them with ever fewer words, without the readings of which nothing can be found.
 */
export function* asked(plan: QueryPlan, finds: (reading: Reading) => boolean): Generator<Asked> {
	for (const stage of plan.stages)
		for (const one of stage.name === "relaxed" ? thinned(stage) : [stage]) {
			const readings = one.readings.filter(finds)
			if (readings.length > 0) yield { name: one.name, readings }
		}
	const { name, readings } = plan.stages.at(-1) ?? { name: "relaxed", readings: [] }
	if (name === "relaxed" && readings.length > 0) yield { name, readings, loose: true }
}
