import { z } from "zod"

export const sourceSchema = z.object({
	url: z.url({ protocol: /^https?$/ }),
	title: z.string().min(1),
	date: z.string().nullable(),
})

/** How a figure was counted: two figures may be compared only when this is the same. */
export const countingSchema = z.enum([
	"cumulative",
	"valid",
	"in-period",
	"not-stated",
	"target",
	"other",
])

const figureSchema = z.strictObject({
	/** Place as the source calls it; may be a unit of before 1 July 2025. */
	locality: z.string().min(1),
	/** Province of today. */
	provinceCode: z.string().length(2).nullable(),
	period: z.string().min(1),
	indicator: z.string().min(1),
	target: z.union([z.string(), z.number()]).nullable(),
	actual: z.union([z.string(), z.number()]).nullable(),
	/** Year, month or day the figure speaks of, as ISO text; null when the source gives none. */
	asOf: z
		.string()
		.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
		.nullable(),
	counting: countingSchema,
	sources: z.array(sourceSchema),
})

const amount = z.object({
	value: z.number().optional(),
	min: z.number().optional(),
	max: z.number().optional(),
})

/** A number that a founding programme set itself: a plan of its time, never a count of today. */
export const targetSchema = amount.extend({
	indicator: z.string().min(1),
	unit: z.string().min(1),
	bound: z.enum(["at-least", "about"]).optional(),
	by: z.string().optional(),
	parts: z.array(amount.extend({ indicator: z.string().min(1) })).optional(),
})

const foundingSchema = z.strictObject({
	slug: z.string().min(1),
	place: z.string().min(1),
	programmeName: z.string().min(1),
	instrument: z.string().nullable(),
	period: z.string().min(1),
	announced: z.string().nullable(),
	targets: z.array(targetSchema),
	measures: z.array(z.string().min(1)),
})

export const programmesSchema = z.strictObject({
	figures: z.array(figureSchema),
	founding: z.array(foundingSchema),
	/** The six steps of a year, in order. */
	cycle: z.array(z.string().min(1)).length(6),
})

/** What a star means, with the article that says so. */
export const bandsSchema = z.strictObject({
	instrument: z.string().min(1),
	validMonths: z.literal(36),
	validArticle: z.string().min(1),
	bands: z.array(
		z.strictObject({
			stars: z.union([z.literal(3), z.literal(4), z.literal(5)]),
			level: z.string().min(1),
			points: z.string().min(1),
			meaning: z.string().min(1),
			signer: z.string().min(1),
			article: z.string().min(1),
		}),
	),
})

export type Programmes = z.infer<typeof programmesSchema>
export type ProgrammeFigure = z.infer<typeof figureSchema>
export type FoundingProgramme = z.infer<typeof foundingSchema>
export type ProgrammeTarget = z.infer<typeof targetSchema>
export type Counting = z.infer<typeof countingSchema>
export type StarBands = z.infer<typeof bandsSchema>
