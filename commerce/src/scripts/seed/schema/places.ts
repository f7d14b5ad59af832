import { z } from "@medusajs/framework/zod"
import {
	asSource,
	dong,
	facts,
	partialDate,
	place,
	placeAsIssued,
	precision,
	slug,
	sources,
	starsInText,
	text,
	unitToday,
} from "./common"

const tourism = z.strictObject({
	slug,
	name: text,
	kind: z.enum(["community", "tourism_point"]),
	kindAsSource: text,
	setNumber: z.literal(26),
	group: z.literal(6),
	producer: slug.nullable(),
	place,
	/** What the sources say of OCOP; `rated` does not mean in term. */
	ocop: z.enum(["rated", "recognised_stars_unknown", "not_rated", "none_known"]),
	ocopRecognisedAsSource: z.boolean().nullable(),
	visit: z.strictObject({
		activities: z.array(text),
		highlights: z.array(text).nullable(),
		season: text.nullable(),
		access: text.nullable(),
		openingHours: text.nullable(),
		prices: z.array(
			z.strictObject({
				unit: text,
				priceVnd: dong,
				asOf: partialDate.nullable(),
				source: z.url().nullable(),
			}),
		),
		lodging: text.nullable(),
		duration: text.nullable(),
		minimumGroup: text.nullable(),
		languages: text.nullable(),
		/** Only what a source published. */
		telephone: text.nullable(),
	}),
	/** Recognition under the Law on Tourism: not OCOP, never stars. */
	otherRecognition: z
		.strictObject({
			what: text,
			decision: text.nullable(),
			date: z.strictObject({ value: partialDate, precision }).nullable(),
		})
		.nullable(),
	facts: facts.nullable(),
	summary: text,
	story: text.nullable(),
	summaryPlain: text,
	starsInText,
	/** A researcher's remark: never shown, never stored. */
	note: text.nullable(),
	asSource,
	sources,
})

const salesPoint = z.strictObject({
	slug,
	name: text,
	kind: z.enum([
		"shop",
		"centre",
		"design_centre",
		"producer_shop",
		"craft_village",
		"rest_stop",
		"counter",
	]),
	kindAsSource: text,
	address: text.nullable(),
	placeAsSource: text,
	place: z.strictObject({ asIssued: placeAsIssued, today: unitToday }),
	producer: slug.nullable(),
	note: text.nullable(),
	file: text,
	sources,
})

/** places.json */
export const placesFile = z.strictObject({
	tourism: z.array(tourism),
	salesPoints: z.array(salesPoint),
})

export type SeedTourism = z.infer<typeof tourism>
export type SeedSalesPoint = z.infer<typeof salesPoint>
