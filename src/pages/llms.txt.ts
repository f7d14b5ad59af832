import type { APIRoute } from "astro"
import { dayOf } from "../../commerce/src/domain/calendar"
import { now } from "../../commerce/src/domain/clock"
import { isDemonstration } from "../lib/catalogue/illustrative"
import { config } from "../lib/config"
import { llmsTxt } from "../lib/discovery/llms"
import { formatDay } from "../lib/format/date"
import { tables } from "../lib/open-data/tables"

/** The site in words, for programs that read it. */
export const GET: APIRoute = () =>
	new Response(
		llmsTxt(tables(), {
			url: config().url,
			day: formatDay(dayOf(now())),
			demonstration: isDemonstration(),
		}),
	)
