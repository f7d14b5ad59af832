import { z } from "@medusajs/framework/zod"
import { day, partialDate, slug, sources, text } from "./common"

/** A number, or the source's words where it gives no plain number. */
const amount = z.union([z.number(), text]).nullable()

const figure = z.strictObject({
	/** Place as the source calls it. */
	locality: text,
	/** Province of today. */
	provinceCode: z.string().regex(/^\d{2}$/),
	period: text,
	indicator: text,
	target: amount,
	actual: amount,
	asOf: partialDate.nullable(),
	/** How it was counted; only figures counted alike may be compared. */
	counting: z.enum(["cumulative", "valid", "in-period", "not-stated", "target", "other"]),
	note: text.nullable(),
	file: text,
	sources,
})

const bounds = {
	value: z.number().optional(),
	min: z.number().optional(),
	max: z.number().optional(),
}

const founding = z.strictObject({
	slug,
	place: text,
	programmeName: text,
	instrument: text.optional(),
	period: text,
	announced: day.optional(),
	/** A plan of its time, never a count of today. */
	targets: z.array(
		z.strictObject({
			indicator: text,
			...bounds,
			unit: text,
			by: text.optional(),
			bound: z.enum(["about", "at-least"]).optional(),
			parts: z.array(z.strictObject({ indicator: text, ...bounds })).optional(),
		}),
	),
	measures: z.array(text),
	document: text,
	budget: z.strictObject({ value: z.number(), unit: z.literal("VND"), period: text }).optional(),
	scope: z.record(z.string(), z.number()).optional(),
})

/** programmes.json */
export const programmesFile = z.strictObject({
	figures: z.array(figure),
	founding: z.strictObject({
		note: text,
		groupsInDocuments: z.array(text),
		cycle: z.array(z.strictObject({ step: z.int(), vi: text })),
		programmes: z.array(founding),
	}),
})

export type SeedProgrammes = z.infer<typeof programmesFile>
