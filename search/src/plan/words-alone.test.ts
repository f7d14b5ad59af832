import { expect, test } from "vitest"
import type { QueryPlan } from "./query-plan"
import { asNear, wordsAlone } from "./words-alone"

const plan = (change: Partial<QueryPlan>): QueryPlan => ({
	words: [],
	stages: [],
	synonyms: [],
	intent: {},
	rest: "",
	browse: false,
	...change,
})

test("what was said beside the words is given up, but never the words", () => {
	expect(wordsAlone(plan({ intent: { stars: [5] } }))?.intent).toEqual({})
	expect(wordsAlone(plan({}))).toBeNull()
	expect(wordsAlone(plan({ intent: { stars: [5] }, browse: true }))).toBeNull()
})

test("an answer to the words alone is said to be near", () => {
	const answer = { total: 3, understood: { stage: "exact" as const, decoded: "nước mắm" } }
	expect(asNear(answer)).toEqual({
		total: 3,
		understood: { stage: "relaxed", decoded: "nước mắm" },
	})
})
