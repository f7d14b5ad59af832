import { element } from "../feed/xml"
import type { Twins } from "../language/twins"

/** One page of the site, as search engines are told of it. */
export interface SitemapEntry {
	path: string
	/** When what it says last changed; null when nobody knows, which is better than a guess. */
	changed: Date | null
	/** Addresses of the pictures it shows. */
	images?: string[]
	/** Its address in each language, itself included, when it has several. */
	twins?: Twins | null
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
		entries.map(({ path, changed, images = [], twins }) =>
			element("url", [
				element("loc", origin + path),
				...(changed ? [element("lastmod", changed.toISOString())] : []),
				...(twins ? languagesOf(twins, origin) : []),
				...images.map((image) =>
					element("image:image", [element("image:loc", new URL(image, origin).href)]),
				),
			]),
		),
		{
			xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
			"xmlns:image": "http://www.google.com/schemas/sitemap-image/1.1",
			"xmlns:xhtml": "http://www.w3.org/1999/xhtml",
		},
	)
}

/** The languages of a page; who reads neither is given the Vietnamese one. */
function languagesOf(twins: Twins, origin: string): string[] {
	const languages = [
		["vi", twins.vi],
		["en", twins.en],
		["x-default", twins.vi],
	] as const
	return languages.map(([hreflang, path]) =>
		element("xhtml:link", "", { rel: "alternate", hreflang, href: origin + path }),
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
