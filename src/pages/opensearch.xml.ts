import type { APIRoute } from "astro"
import { config } from "../lib/config"
import { openSearchDescription } from "../lib/discovery/opensearch"
import { xmlResponse } from "../lib/feed/xml"

/** The site's search, for browsers. */
export const GET: APIRoute = () => xmlResponse(openSearchDescription(config().url))
