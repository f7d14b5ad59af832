import type { APIRoute } from "astro"
import { sitemapFiles } from "../components/sitemap/sections"
import { config } from "../lib/config"
import { xmlResponse } from "../lib/feed/xml"
import { sitemapIndex } from "../lib/sitemap/sitemap"

/** All sitemaps of the site. */
export const GET: APIRoute = () => xmlResponse(sitemapIndex(sitemapFiles(), config().url))
