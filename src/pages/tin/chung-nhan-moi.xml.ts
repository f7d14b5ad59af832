import type { APIRoute } from "astro"
import { recognitionsFeed } from "../../components/feed/recognitions"
import { xmlResponse } from "../../lib/feed/xml"

/** New certificates, newest first. */
export const GET: APIRoute = () => xmlResponse(recognitionsFeed())
