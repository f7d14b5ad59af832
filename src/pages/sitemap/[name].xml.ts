import type { APIRoute, GetStaticPaths } from "astro"
import { sitemapFiles } from "../../components/sitemap/sections"
import { config } from "../../lib/config"
import { xmlResponse } from "../../lib/feed/xml"
import { type SitemapFile, urlset } from "../../lib/sitemap/sitemap"

export const getStaticPaths = (() =>
	sitemapFiles().map((file) => ({
		params: { name: file.name },
		props: { file },
	}))) satisfies GetStaticPaths

/** The pages of one kind. */
export const GET: APIRoute<{ file: SitemapFile }> = ({ props }) =>
	xmlResponse(urlset(props.file.entries, config().url))
