import type { APIRoute } from "astro"
import { storiesFeed } from "../../components/feed/stories"
import { xmlResponse } from "../../lib/feed/xml"

/** Stories of makers and places. */
export const GET: APIRoute = () => xmlResponse(storiesFeed())
