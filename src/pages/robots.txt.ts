import type { APIRoute } from "astro"
import { isDemonstration } from "../lib/catalogue/illustrative"
import { config } from "../lib/config"
import { robotsTxt } from "../lib/discovery/robots"

/** What machines may read. */
export const GET: APIRoute = () => new Response(robotsTxt(config().url, isDemonstration()))
