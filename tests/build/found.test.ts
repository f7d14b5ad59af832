import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { z } from "zod"
import { clicksFrom } from "../support/build/clicks"
import { readSeed } from "../support/build/records"
import { builtFolder } from "../support/site/built"
import { addressOf, filesBelow } from "../support/site/pages"
import { shorten } from "../support/site/survey"
import { insides, malformed, texts } from "../support/site/xml"

const folder = builtFolder()
const files = new Set(filesBelow(folder))
const addresses = new Set([...files].map(addressOf))
const read = (file: string) => readFileSync(join(folder, file), "utf8")

/** The languages a page or an entry of a sitemap names, each with its address. */
function alternates(markup: string): string[] {
	return [
		...markup.matchAll(/<(?:xhtml:)?link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g),
	].map(([, lang, href]) => `${lang}=${href}`)
}

/** Links of every page, as addresses of the site; and its canonical address. Parsing every page takes too long. */
const links = new Map<string, string[]>()
const canonicals = new Map<string, string>()
/** What the head of a page says of its languages: "vi=…", "en=…". */
const languages = new Map<string, string[]>()
for (const file of [...files].filter((name) => name.endsWith(".html"))) {
	const html = read(file)
	const path = addressOf(file)
	const home = "http://site.test"
	links.set(
		path,
		[...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)]
			.flatMap(([, href = ""]) => URL.parse(href.replaceAll("&amp;", "&"), home + path) ?? [])
			.filter((url) => url.origin === home)
			.map((url) => decodeURI(url.pathname)),
	)
	const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]
	if (canonical) canonicals.set(path, canonical)
	languages.set(canonical ?? path, alternates(html))
}
const origin = new URL(canonicals.get("/") ?? "").origin

const xmlFiles = [...files].filter((file) => file.endsWith(".xml"))
const mapped = xmlFiles.filter((file) => file.startsWith("sitemap/"))
const urls = mapped.flatMap((file) => texts(read(file), "loc"))
const gated = new Set(z.array(z.string()).parse(JSON.parse(read("age-gated.json"))))

/** Pages that belong in no index whatever the mode: questions, traces, the page for no network, further pages. */
const outside = /^\/(18|truy-xuat|ngoai-tuyen)\/|\/trang\/\d+\/$|^\/404\.html$/

test("every XML file can be read", () => {
	expect(xmlFiles.length).toBeGreaterThan(10)
	const wrong = xmlFiles.flatMap((file) => malformed(read(file)).map((why) => `${file}: ${why}`))
	expect(shorten(wrong)).toEqual([])
})

test("the index lists every sitemap, and only those", () => {
	const listed = texts(read("sitemap.xml"), "loc").map((url) => new URL(url).pathname.slice(1))
	expect(listed.sort()).toEqual(mapped.sort())
})

test("every page that may be indexed stands in one sitemap, by its canonical address", () => {
	const due = [...canonicals]
		.filter(([path]) => !gated.has(path) && !outside.test(path))
		.map(([, url]) => url)
	// Made on demand, for everybody.
	const expected = [...due, `${origin}/kiem-tra/`].sort()
	expect(shorten(expected.filter((url) => !urls.includes(url)))).toEqual([])
	expect(shorten(urls.filter((url) => !expected.includes(url)))).toEqual([])
	expect(new Set(urls).size).toBe(urls.length)
})

test("sitemaps tell of the languages of a page what its head tells", () => {
	const entries = mapped.flatMap((file) => insides(read(file), "url"))
	const wrong = entries.filter((entry) => {
		const url = texts(entry, "loc")[0] ?? ""
		return alternates(entry).join() !== (languages.get(url) ?? []).join()
	})
	expect(shorten(wrong)).toEqual([])
	expect(entries.filter((entry) => alternates(entry).length === 3).length).toBeGreaterThan(100)
})

test("changes in sitemaps are edits of records or midnights of certificates, never the build", () => {
	const stamp = z.object({ updatedAt: z.string().optional() })
	const edits = new Set(
		readFileSync(join(folder, "..", "catalogue.ndjson"), "utf8")
			.trimEnd()
			.split("\n")
			.flatMap((line) => stamp.parse(JSON.parse(line)).updatedAt ?? []),
	)
	const times = mapped.flatMap((file) => texts(read(file), "lastmod"))
	const midnight = /T17:00:00\.000Z$/
	expect(times.length).toBeGreaterThan(100)
	expect(shorten(times.filter((time) => !edits.has(time) && !midnight.test(time)))).toEqual([])
})

test("pictures of sitemaps are there", () => {
	const pictures = mapped.flatMap((file) => texts(read(file), "image:loc"))
	expect(pictures.length).toBeGreaterThan(100)
	const missing = pictures.filter((url) => !files.has(new URL(url).pathname.slice(1)))
	expect(shorten(missing)).toEqual([])
})

test("feeds and descriptions lead to pages of the site", () => {
	const feeds = xmlFiles.filter((file) => !mapped.includes(file))
	const told = ["llms.txt", ...feeds].flatMap((file) =>
		[...read(file).matchAll(/https?:\/\/[^\s"<>)?{]+/g)]
			.map(([url]) => ({ file, url: new URL(url) }))
			.filter(({ url }) => url.origin === origin),
	)
	const onDemand = ["/kiem-tra/", "/tim-kiem/"]
	const broken = told
		.filter(({ url: { pathname } }) => !addresses.has(pathname) && !onDemand.includes(pathname))
		.map(({ file, url }) => `${file}: ${url.href}`)
	expect(told.length).toBeGreaterThan(50)
	expect(shorten(broken)).toEqual([])
})

test("every product and every place is at most three clicks from the home page", () => {
	const named = z.array(z.object({ slug: z.string() }))
	const goods = readSeed("products.json", named).map(({ slug }) => `/san-pham/${slug}/`)
	const places = readSeed("places.json", z.object({ tourism: named }))
	const clicks = clicksFrom("/", links)
	const far = [...goods, ...places.tourism.map(({ slug }) => `/diem-den/${slug}/`)]
		.map((path) => ({ path, clicks: clicks.get(path) ?? Number.POSITIVE_INFINITY }))
		.filter((one) => one.clicks > 3)
	expect(far).toEqual([])
})

test("each page of open data names its columns, and both files hold the same rows", () => {
	const table = z.object({
		state_on: z.iso.date(),
		fields: z.array(z.object({ name: z.string(), description: z.string().min(5) })),
		rows: z.array(z.record(z.string(), z.unknown())).min(1),
	})
	const names = ["san-pham", "chung-nhan", "chu-the", "diem-den"]
	for (const name of names) {
		const { fields, rows } = table.parse(JSON.parse(read(`du-lieu-mo/${name}.json`)))
		const csv = read(`du-lieu-mo/${name}.csv`)
		const columns = fields.map((field) => field.name)
		expect(csv.startsWith(`\uFEFF${columns.join(",")}\r\n`)).toBe(true)
		for (const row of rows) expect(Object.keys(row)).toEqual(columns)
		// No cell of ours holds a line end.
		expect(csv.trimEnd().split("\r\n")).toHaveLength(rows.length + 1)
	}
})
