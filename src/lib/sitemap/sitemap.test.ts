import { expect, test } from "vitest"
import { filesOf, MOST_ENTRIES, sitemapIndex, urlset } from "./sitemap"

const origin = "https://example.test"
const day = new Date("2026-11-24T00:00:00Z")

test("a page is told with its change and its pictures, and without a change when nobody knows it", () => {
	const xml = urlset(
		[
			{ path: "/san-pham/a/", changed: day, images: ["/media/a-960.webp"] },
			{ path: "/san-pham/b/", changed: null },
		],
		origin,
	)
	expect(xml).toContain(
		"<url><loc>https://example.test/san-pham/a/</loc><lastmod>2026-11-24T00:00:00.000Z</lastmod><image:image><image:loc>https://example.test/media/a-960.webp</image:loc></image:image></url>",
	)
	expect(xml).toContain("<url><loc>https://example.test/san-pham/b/</loc></url>")
})

test("a page in two languages names both, and the Vietnamese one for everybody else", () => {
	const twins = { vi: "/san-pham/a/", en: "/en/products/a/" }
	const xml = urlset([{ path: twins.en, changed: null, twins }], origin)
	const told = [...xml.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, ...one]) => one)
	expect(told).toEqual([
		["vi", origin + twins.vi],
		["en", origin + twins.en],
		["x-default", origin + twins.vi],
	])
})

test("a section larger than a file has more of them, none too large", () => {
	const entries = Array.from({ length: MOST_ENTRIES + 1 }, (_, n) => ({
		path: `/${n}/`,
		changed: n === 7 ? day : null,
	}))
	const files = filesOf("san-pham", entries)
	expect(files.map(({ name, entries: of }) => [name, of.length])).toEqual([
		["san-pham", MOST_ENTRIES],
		["san-pham-2", 1],
	])
	const index = sitemapIndex(files, origin)
	expect(index).toContain("/sitemap/san-pham.xml</loc><lastmod>2026-11-24T00:00:00.000Z")
	expect(index).toContain("/sitemap/san-pham-2.xml</loc></sitemap>")
	expect(filesOf("trong", [])).toEqual([])
})
