import { readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"

const words = z.union([z.string(), z.array(z.string())])

/** What a record must be, every key at once; an array of words means any of them. */
const condition = z
	.strictObject({
		/** Words of the name as written, marks and all. */
		name: words,
		anyName: words,
		/** In commune, district, old province or province of today. */
		place: z.string(),
		producer: z.string(),
		set: z.string(),
		kind: z.enum(["product", "tourism"]),
		/** Stars in term on the day of judging; 0 = none. */
		stars: z.union([z.literal(0), z.literal(3), z.literal(4), z.literal(5)]),
		state: z.string(),
		/** Of the cheapest pack. */
		priceMin: z.number(),
		priceMax: z.number(),
		alcohol: z.boolean(),
		/** No result, or results said to be only near. */
		empty: z.literal(true),
		/** Some result. */
		any: z.literal(true),
	})
	.partial()
	.refine((keys) => Object.keys(keys).length > 0, "a condition without a key matches everything")

const target = z.union([z.string().regex(/^[a-z0-9-]+$/), condition])

const query = z.strictObject({
	id: z.string().regex(/^[sj]\d{3}$/),
	class: z.string().regex(/^[a-z]+$/),
	q: z.string(),
	collection: z.enum(["products", "producers", "places", "stories"]).default("products"),
	adult: z.boolean().default(false),
	filters: z
		.strictObject({
			/** Names of provinces of today, without their kind. */
			province: z.array(z.string()),
			stars: z.array(z.number()),
			group: z.array(z.string()),
			set: z.array(z.string()),
		})
		.partial()
		.default({}),
	expectAnyOf: z.array(target).min(1),
	/** One of the expected must be among so many first results. */
	within: z.int().min(1).max(10).default(5),
	reject: z.array(target).default([]),
	rejectTop: z.int().min(1).max(10).default(1),
	/** Stages the answer may come from, where honesty about it is part of the judgement. */
	stage: z.array(z.enum(["exact", "approximate", "relaxed", "browse"])).optional(),
	note: z.string().min(1),
})

const file = z
	.object({ version: z.string(), about: z.string(), count: z.int(), queries: z.array(query) })
	.refine((read) => read.count === read.queries.length, "count is not the number of queries")

export type Condition = z.output<typeof condition>
export type Target = z.output<typeof target>
export type JudgedQuery = z.output<typeof query>

/** Reads a file of judged queries; throws on anything that is not in their form. */
export function readQueries(name: "samples" | "judged"): JudgedQuery[] {
	const text = readFileSync(join(import.meta.dirname, `${name}.json`), "utf8")
	return file.parse(JSON.parse(text)).queries
}
