import { expect, it } from "vitest"
import { provinceSlug } from "../../commerce/src/domain/text"
import { records } from "./catalogue/records"
import { isMeant } from "./condition"
import { factsOf } from "./facts"
import { readQueries } from "./queries"

const facts = factsOf(records, new Date("2026-11-24T09:00:00+07:00"))
const samples = readQueries("samples")
const judged = readQueries("judged")

const home = {
	product: "products",
	tourism: "places",
	producer: "producers",
	province: "places",
} as const
const all = records.flatMap((record) => {
	const { type } = record
	if (type !== "product" && type !== "tourism" && type !== "producer" && type !== "province")
		return []
	const fact = facts(home[type], record.slug)
	return fact ? [{ collection: home[type], fact }] : []
})

it("keeps the forty samples and at least 160 queries of our own, each once", () => {
	expect(samples).toHaveLength(40)
	expect(judged.length).toBeGreaterThanOrEqual(160)
	expect(new Set([...samples, ...judged].map(({ id }) => id)).size).toBe(
		samples.length + judged.length,
	)
	const asked = judged.map(({ q, collection, filters, adult }) =>
		JSON.stringify([q, collection, filters, adult]),
	)
	expect(new Set(asked).size).toBe(asked.length)
})

it("names at least ninety records by their slug", () => {
	const slugs = judged.flatMap(({ expectAnyOf }) =>
		expectAnyOf.filter((t) => typeof t === "string"),
	)
	expect(new Set(slugs).size).toBeGreaterThanOrEqual(90)
})

it("expects and rejects only what the catalogue has, where it is looked for", () => {
	const hollow = [...samples, ...judged].flatMap(({ id, collection, expectAnyOf, reject }) =>
		[...expectAnyOf, ...reject]
			.filter((target) => typeof target === "string" || !(target.empty || target.any))
			.filter(
				(target) => !all.some((one) => one.collection === collection && isMeant(target, one.fact)),
			)
			.map((target) => `${id} ${JSON.stringify(target)}`),
	)
	expect(hollow).toEqual([])
})

it("filters only by provinces there are", () => {
	const names = [...samples, ...judged].flatMap(({ filters }) => filters.province ?? [])
	for (const name of names) expect(facts("places", provinceSlug(name))?.kind).toBe("province")
})

it("writes a judgement for each query", () => {
	for (const { note } of judged) expect(note.length).toBeGreaterThan(12)
})
