import { expect, test } from "vitest"
import { pageOf } from "../site/pages"
import type { Rule } from "../site/survey"
import { canonical, oneHeading, titled } from "./head"
import { brokenLinks, idsOf, routePattern } from "./links"
import { archipelagos } from "./maps"
import { sourcesShown } from "./records"
import { nothingInline, ownResources } from "./resources"
import { shapedData } from "./shapes"
import { structuredData } from "./structuredData"
import { composed, untranslated } from "./words"

const good = `<!doctype html><html lang="vi"><head><title>Trà</title><meta name="description" content="Trà hoa vàng">
<link rel="canonical" href="https://shop.example/san-pham/tra/"><link rel="stylesheet" href="/_astro/a.css">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Trà"}</script></head>
<body><a href="#noi-dung">Đến nội dung</a><main id="noi-dung"><h1>Trà hoa vàng</h1><img src="/a.webp" srcset="/a.webp 1x, /b.webp 2x" alt="">
<a href="/tim-kiem/?q=tra">Tìm</a><a href="https://news.example/bai/">Nguồn</a></main></body></html>`

const page = pageOf("/san-pham/tra/", good)
const site = {
	addresses: new Map([
		["/san-pham/tra/", idsOf(page)],
		["/_astro/a.css", null],
		["/a.webp", null],
		["/b.webp", null],
	]),
	onDemand: [routePattern("tim-kiem/index.astro")],
	origin: "https://shop.example",
}
const map = (names: string) => `<svg>${'<path d="M0 0"/>'.repeat(34)}<text>${names}</text></svg>`
const source = { slug: "tra", sources: [{ url: "https://news.example/bai/" }] }

/** Rule, what in the good page is replaced by what, and what the rule must then say. */
const poisons: [Rule, from: string, to: string, says: RegExp][] = [
	[oneHeading, "<h1>Trà hoa vàng</h1>", "", /0 h1/],
	[oneHeading, "<h1>Trà hoa vàng</h1>", "<h1>Trà</h1><h1>Chè</h1>", /2 h1/],
	[titled, "<title>Trà</title>", "", /no title/],
	[titled, 'lang="vi"', 'lang="en"', /lang is en/],
	[canonical, "/san-pham/tra/", "/san-pham/che/", /leads to \/san-pham\/che/],
	[canonical, 'rel="canonical"', 'rel="next"', /0 canonical/],
	[ownResources, 'src="/a.webp"', 'src="http://img.example/a.webp"', /http:\/\/img/],
	[nothingInline, "<main", '<main style="color:red"', /style/],
	[nothingInline, "<main", '<main onclick="x()"', /onclick/],
	[nothingInline, "<h1>", "<script>x()</script><h1>", /<script>/],
	[structuredData, '"name":"Trà"}', '"name":"Trà"', /does not parse/],
	[structuredData, '"@type":"Product",', "", /without @type/],
	[brokenLinks(site), "/tim-kiem/?q=tra", "/tim-kim/", /leads nowhere/],
	[brokenLinks(site), "/tim-kiem/?q=tra", "/san-pham/tra", /last slash/],
	[brokenLinks(site), "#noi-dung", "#khong-co", /missing place/],
	[brokenLinks(site), "/b.webp 2x", "/c.webp 2x", /c\.webp leads nowhere/],
	[untranslated(["cart.empty"]), "Trà hoa vàng", "cart.empty", /cart\.empty/],
	[untranslated(["cart.empty"]), "Trà hoa vàng", "Còn {n} hộp", /\{n\}/],
	[composed, "Trà hoa vàng", "Trà hoa vàng".normalize("NFD"), /NFC/],
	[archipelagos, "<h1>", `${map("Hoàng Sa")}<h1>`, /Trường Sa/],
	[sourcesShown(new Map([["/san-pham/tra/", source]])), "news.example/bai", "news.example", /bai/],
]

test.each(poisons)("finds what is wrong: %s, “%s” → “%s”", (rule, from, to, says) => {
	expect(good).toContain(from)
	expect(rule(page)).toEqual([])
	expect(rule(pageOf(page.path, good.replaceAll(from, to))).join("\n")).toMatch(says)
})

const trail = {
	"@context": "https://schema.org",
	"@type": "BreadcrumbList",
	itemListElement: [
		{ "@type": "ListItem", position: 1, name: "Trang chủ", item: "https://shop.example/" },
		{ "@type": "ListItem", position: 2, name: "Trà" },
	],
}
const goods = {
	"@context": "https://schema.org",
	"@type": "Product",
	"@id": "https://shop.example/san-pham/tra/",
	name: "Trà",
	description: "Trà hoa vàng",
	url: "https://shop.example/san-pham/tra/",
	sku: "K7M29QXD",
}
const shaped = (...data: object[]) => {
	const scripts = data.map(
		(one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`,
	)
	return shapedData(new Set(["/san-pham/tra/"]))(pageOf("/san-pham/tra/", scripts.join(""))).join()
}

test("a product and the way to it are told, each once, in their shape", () => {
	expect(shaped(goods, trail)).toBe("")
})

test.each<[string, object[], RegExp]>([
	["no way", [goods], /tells no BreadcrumbList/],
	["a rating of nobody", [{ ...goods, aggregateRating: {} }, trail], /aggregateRating/],
	["no name", [{ ...goods, name: " " }, trail], /Product name/],
	["a step without address", [goods, { ...trail, itemListElement: [{}] }], /itemListElement/],
	["the same twice", [goods, goods, trail], /tells Product twice/],
	["a type nobody expects", [goods, trail, { "@type": "FAQPage" }], /FAQPage/],
])("structured data with %s is found", (_what, data, says) => {
	expect(shaped(...data)).toMatch(says)
})

test("a map with both archipelagos passes", () => {
	expect(archipelagos(pageOf("/", map("Quần đảo Hoàng Sa, Trường Sa")))).toEqual([])
})

test("route files become address patterns", () => {
	expect(routePattern("api/[...path].ts").test("/api/a/b")).toBe(true)
	expect(routePattern("don-hang/[code].astro").test("/don-hang/a/")).toBe(true)
	expect(routePattern("index.astro").test("/san-pham/")).toBe(false)
})
