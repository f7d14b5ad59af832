import { beforeAll, describe, expect, it } from "vitest"
import type { SearchPort } from "../src/port"
import { records } from "./catalogue/records"
import { seededEngine } from "./engine"
import { factsOf } from "./facts"
import { type JudgedQuery, readQueries } from "./queries"
import { score } from "./score"
import { report, summaryOf } from "./summary"

/** The day the judgements were made on: certificates end. */
const day = new Date("2026-11-24T09:00:00+07:00")
const facts = factsOf(records, day)

describe("the embedded engine on the whole seed", () => {
	let engine: SearchPort
	beforeAll(async () => {
		engine = await seededEngine(day)
	})
	const scored = (queries: readonly JudgedQuery[]) => score(engine, queries, facts)

	it("finds every sample within the first five", async () => {
		const samples = await scored(readQueries("samples"))
		expect(summaryOf(samples).at5, report(samples)).toBe(1)
	})

	it("finds them too for who may see everything", async () => {
		const adult = readQueries("samples").map((query) => ({ ...query, adult: true }))
		const samples = await scored(adult)
		expect(summaryOf(samples).at5, report(samples)).toBe(1)
	})

	it("finds what is meant: first in 95 of 100 queries, where it was looked for in 98", async () => {
		const judged = await scored(readQueries("judged"))
		const table = report(judged)
		console.log(table)
		const { at1, at5 } = summaryOf(judged)
		expect(at1, table).toBeGreaterThanOrEqual(0.95)
		expect(at5, table).toBeGreaterThanOrEqual(0.98)
	})

	it("keeps apart what differs only in its marks, and does what a filter says", async () => {
		const strict = new Set(["minimal", "filter", "adult"])
		const judged = await scored(readQueries("judged").filter((query) => strict.has(query.class)))
		expect(summaryOf(judged).at5, report(judged)).toBe(1)
	})
})
