import { afterAll, beforeAll, describe, expect, it, test } from "vitest"
import { records } from "../../../search/relevance/catalogue/records"
import { planner, seededEngine } from "../../../search/relevance/engine"
import { factsOf } from "../../../search/relevance/facts"
import { type JudgedQuery, readQueries } from "../../../search/relevance/queries"
import { score } from "../../../search/relevance/score"
import { report, summaryOf } from "../../../search/relevance/summary"
import { documentsOf } from "../../../search/src/documents/documents"
import { fill } from "../../../search/src/documents/fill"
import { MeiliEngine } from "../../../search/src/meilisearch/engine"
import { meiliGiven } from "./server"

/** The day the judgements were made on: certificates end. */
const day = new Date("2026-11-24T09:00:00+07:00")
const facts = factsOf(records, day)
/** Hundreds of queries over the wire, on a machine that may be busy. */
const LONG_MS = 180_000
const given = meiliGiven(process.env)

if (given)
	describe("meilisearch on the whole seed", () => {
		let engine: MeiliEngine
		let close = async () => {}
		beforeAll(async () => {
			const server = await given()
			close = server.close
			const embedded = await seededEngine(day)
			const { host, key } = server
			engine = new MeiliEngine(
				{ host, ...(key !== undefined && { key }), prefix: `judged_${process.pid}_` },
				planner,
				(collection) => embedded.knowledge(collection),
			)
			await fill(engine, documentsOf(records, day))
		}, LONG_MS)
		afterAll(() => close())
		const scored = (queries: readonly JudgedQuery[]) => score(engine, queries, facts)

		it(
			"finds every sample within the first five",
			async () => {
				const samples = await scored(readQueries("samples"))
				expect(summaryOf(samples).at5, report(samples)).toBe(1)
			},
			LONG_MS,
		)

		it(
			"finds what is meant: first in 95 of 100 queries, where it was looked for in 98",
			async () => {
				const judged = await scored(readQueries("judged"))
				const { at1, at5 } = summaryOf(judged)
				console.log(report(judged))
				expect(at1, report(judged)).toBeGreaterThanOrEqual(0.95)
				expect(at5, report(judged)).toBeGreaterThanOrEqual(0.98)
			},
			LONG_MS,
		)
	})
else test.skip("no real Meilisearch: give MEILISEARCH_BIN or MEILISEARCH_HOST and MEILISEARCH_KEY")
