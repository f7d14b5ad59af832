import { z } from "@medusajs/framework/zod"
import { day, slug, sources, text, unitToday } from "./common"

const fair = z.strictObject({
	slug,
	name: text,
	/** First and last day; null when no source gives it. */
	start: day.nullable(),
	end: day.nullable(),
	/** The source prints no year. */
	yearInferred: z.boolean(),
	/** True on the day of the research only: computed anew, not stored. */
	state: z.enum(["past", "running", "coming", "undated"]),
	placeText: text.nullable(),
	today: unitToday,
	note: text.nullable(),
	file: text,
	sources,
})

/** fairs.json */
export const fairsFile = z.array(fair)

export type SeedFair = z.infer<typeof fair>
