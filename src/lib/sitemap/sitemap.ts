import { element } from "../feed/xml"

/** One page of the site, as search engines are told of it. */
export interface SitemapEntry {
	path: string
	/** When what it says last changed; null when nobody knows, which is better than a guess. */
	changed: Date | null
	/** Addresses of the pictures it shows. */
	images?: string[]
}

/** The protocol allows 50,000; files that are fetched often stay small. */
export const MOST_ENTRIES = 10_000

export interface SitemapFile {
	name: string
	entries: SitemapEntry[]
}

/** The entries of a section in as many files as they need: "san-pham", "san-pham-2", … */
export function filesOf(section: string, entries: readonly SitemapEntry[]): SitemapFile[] {
	const count = Math.ceil(entries.length / MOST_ENTRIES)
	return Array.from({ length: count }, (_, n) => ({
		name: n === 0 ? section : `${section}-${n + 1}`,
		entries: entries.slice(n * MOST_ENTRIES, (n + 1) * MOST_ENTRIES),
	}))
}

/** A sitemap of pages with their pictures. */
export function urlset(entries: readonly SitemapEntry[], origin: string): string {
	return element(
		"urlset",
		entries.map(({ path, changed, images = [] }) =>
			element("url", [
				element("loc", origin + path),
				...(changed ? [element("lastmod", changed.toISOString())] : []),
				...images.map((image) =>
					element("image:image", [element("image:loc", new URL(image, origin).href)]),
				),
			]),
		),
		{
			xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
			"xmlns:image": "http://www.google.com/schemas/sitemap-image/1.1",
		},
	)
}

/** The list of all sitemaps, each with the last change among its pages. */
export function sitemapIndex(files: readonly SitemapFile[], origin: string): string {
	return element(
		"sitemapindex",
		files.map(({ name, entries }) => {
			const changed = Math.max(0, ...entries.map((entry) => entry.changed?.getTime() ?? 0))
			return element("sitemap", [
				element("loc", origin + sitemapPath(name)),
				...(changed > 0 ? [element("lastmod", new Date(changed).toISOString())] : []),
			])
		}),
		{ xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
	)
}

export const sitemapIndexPath = "/sitemap.xml"

function sitemapPath(name: string): string {
	return `/sitemap/${name}.xml`
}
