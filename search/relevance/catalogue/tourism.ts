import { z } from "zod"
import type { TourismRecord } from "../../../commerce/src/domain/export"
import { maybe, place, readSeed, sources, storyOf, texts } from "./seed"

const { tourism: file } = readSeed(
	"places.json",
	z.object({
		tourism: z.array(
			texts.extend({
				slug: z.string(),
				name: z.string(),
				kind: z.enum(["community", "tourism_point"]),
				producer: maybe,
				place,
				ocop: z.enum(["rated", "recognised_stars_unknown", "not_rated", "none_known"]),
				visit: z.object({
					activities: z.array(z.string()).nullable(),
					highlights: z.array(z.string()).nullable(),
					season: maybe,
					access: maybe,
				}),
				sources,
			}),
		),
	}),
)

/** Every tourism point of the seed; of a visit only what search may read. */
export const tourism: TourismRecord[] = file.map(
	({ visit, starsInText, story, summaryPlain, ...point }) => ({
		...point,
		type: "tourism",
		visit: {
			...visit,
			activities: visit.activities ?? [],
			highlights: visit.highlights ?? [],
			openingHours: null,
			prices: [],
			lodging: null,
			duration: null,
			minimumGroup: null,
			languages: null,
			telephone: null,
		},
		otherRecognition: null,
		summary: summaryPlain,
		story: storyOf(point.slug, { starsInText, story, summaryPlain }),
	}),
)
