import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { KB, type Load, over } from "../support/budgets/budget"
import { scriptsOf, sheetsOf } from "../support/budgets/loads"
import { sentBytes } from "../support/budgets/sent"
import { recordsByAddress, vietnameseOf } from "../support/build/records"
import { builtFolder } from "../support/site/built"
import { addressOf, filesBelow } from "../support/site/pages"
import { shorten } from "../support/site/survey"

const folder = builtFolder()
const files = filesBelow(folder)
const pages = files.filter((file) => file.endsWith(".html"))
const records = recordsByAddress()
const products = pages.filter(
	(file) => /^(san-pham|en\/products)\//.test(file) && records.has(vietnameseOf(addressOf(file))),
)

const html = (page: string) => readFileSync(join(folder, page), "utf8")
const weigh = (names: string[]) =>
	Object.fromEntries(names.map((name) => [name, sentBytes(folder, name)]))
const load = (page: string, names: string[]): Load => ({ of: addressOf(page), parts: weigh(names) })
const ending = (suffix: string) => files.filter((file) => file.endsWith(suffix))

test("there are products to weigh", () => {
	expect(products.length).toBeGreaterThan(200)
})

test("a product page and its styles: 13 KB", () => {
	const loads = products.map((page) => load(page, [page, ...sheetsOf(html(page))]))
	expect(shorten(over(loads, 13 * KB))).toEqual([])
})

test("any page alone: 14 KB", () => {
	expect(
		shorten(
			over(
				pages.map((page) => load(page, [page])),
				14 * KB,
			),
		),
	).toEqual([])
})

test("all styles for screens: 10 KB", () => {
	const sheets = new Set(pages.flatMap((page) => sheetsOf(html(page))))
	expect(over([{ of: "styles", parts: weigh([...sheets]) }], 10 * KB)).toEqual([])
	// The sheet for paper apart, there is no other.
	expect(ending(".css").length).toBeLessThanOrEqual(sheets.size + 1)
})

test("every page has the core of styles and one sheet more", () => {
	const counts = pages.map((page) => [page, sheetsOf(html(page)).length] as const)
	expect(shorten(counts.filter(([, count]) => count !== 2).map(String))).toEqual([])
})

test("all fonts: 71 KB", () => {
	expect(over([{ of: "fonts", parts: weigh(ending(".woff2")) }], 71 * KB)).toEqual([])
})

test("scripts: 20 KB on a product page, 5 KB at home", () => {
	const loads = products.map((page) => load(page, scriptsOf(folder, html(page))))
	expect(shorten(over(loads, 20 * KB))).toEqual([])
	expect(over([load("index.html", scriptsOf(folder, html("index.html")))], 5 * KB)).toEqual([])
})

test("the worker that keeps pages: 3 KB", () => {
	expect(over([{ of: "/sw.js", parts: weigh(["sw.js"]) }], 3 * KB)).toEqual([])
})

test("a product page has no island", () => {
	expect(products.filter((page) => html(page).includes("<astro-island"))).toEqual([])
})
