import { cartPath, checkoutPath, ordersPath, searchPath } from "../paths"
import { sitemapIndexPath } from "../sitemap/sitemap"

/** Made for one reader at a time: nothing to find there. */
const closed = ["/api/", cartPath, checkoutPath, ordersPath, `${searchPath}?`]

/**
 * What machines may read. A demonstration keeps itself out of indexes by `noindex` on every answer,
 * which only those see who may read it, so it closes nothing more; but it points to no sitemap.
 */
export function robotsTxt(origin: string, demonstration: boolean): string {
	const lines = ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`)]
	const map = demonstration ? [] : ["", `Sitemap: ${origin}${sitemapIndexPath}`]
	return `${[...lines, ...map].join("\n")}\n`
}
