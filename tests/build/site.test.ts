import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { z } from "zod"
import { provinceSlug } from "../../commerce/src/domain/text"
import en from "../../content/strings/en.json"
import vi from "../../content/strings/vi.json"
import { canonical, oneHeading, titled } from "../support/build/head"
import { inBothLanguages, markedVietnamese, oneSided, switched } from "../support/build/languages"
import { brokenLinks, idsOf, routePattern, type Site } from "../support/build/links"
import { archipelagos } from "../support/build/maps"
import { readSeed, recordsByAddress, sourcesShown } from "../support/build/records"
import { nothingInline, ownResources } from "../support/build/resources"
import { shapedData } from "../support/build/shapes"
import { shared } from "../support/build/share"
import { structuredData } from "../support/build/structuredData"
import { composed, untranslated } from "../support/build/words"
import { builtFolder } from "../support/site/built"
import { addressOf, filesBelow, pagesOf } from "../support/site/pages"
import { shorten, survey } from "../support/site/survey"

const root = join(import.meta.dirname, "..", "..")
const folder = builtFolder()

/** Answered by the server itself, before any page. */
const SERVER_ROUTES = [/^\/api\//]

function onDemandRoutes(): RegExp[] {
	const pages = join(root, "src", "pages")
	return readdirSync(pages, { recursive: true, encoding: "utf8" })
		.filter((file) => /\.(astro|ts)$/.test(file) && !/\.test\.ts$/.test(file))
		.filter((file) =>
			/export const prerender = false/.test(readFileSync(join(pages, file), "utf8")),
		)
		.map(routePattern)
}

function builtSite(): Site {
	const addresses: Site["addresses"] = new Map(
		filesBelow(folder).map((file) => [addressOf(file), null]),
	)
	for (const page of pagesOf(folder)) addresses.set(page.path, idsOf(page))
	return {
		addresses,
		onDemand: [...SERVER_ROUTES, ...onDemandRoutes()],
		origin: new URL(process.env.SITE_URL ?? "http://localhost:4321").origin,
	}
}

const site = builtSite()
const records = recordsByAddress()
const products = new Set([...records.keys()].filter((path) => path.startsWith("/san-pham/")))
/** What pages say of their languages, by path. */
const languages = new Map<string, string>()
const found = survey(pagesOf(folder), {
	"one first heading": oneHeading,
	"title, description, language": titled,
	"its own canonical address": canonical,
	"links and resources lead somewhere": brokenLinks(site),
	"loads only from the site": ownResources,
	"no code or style in the page": nothingInline,
	"structured data parses": structuredData,
	"structured data of the right shape on every kind of page": shapedData(products),
	"no key, no gap, no slip of code": untranslated([...Object.keys(vi), ...Object.keys(en)]),
	"composed letters": composed,
	"its twin in the other language": inBothLanguages(languages),
	"a switch that keeps the page": switched,
	"Vietnamese marked on English pages": markedVietnamese,
	"both archipelagos on every map": archipelagos,
	"a picture for sharing": shared(
		process.env.SAOLANG_DATA ?? join(root, ".saolang"),
		new URL(process.env.SITE_URL ?? "http://localhost:4321").origin,
	),
	"every source of a record": sourcesShown(records),
})

const { pages, ...rules } = found

test.each(Object.entries(rules))("every page: %s", (_name, problems) => {
	expect(shorten(problems)).toEqual([])
})

test("pages in two languages name one another", () => {
	expect(languages.size).toBeGreaterThan(100)
	expect(shorten(oneSided(languages))).toEqual([])
})

test("every record of the seed data has its page", () => {
	expect([...records.keys()].filter((address) => !site.addresses.has(address))).toEqual([])
})

test("every province and commune of today has its page, and every province of before", () => {
	const unit = z.object({ code: z.string(), name: z.string() })
	const units = readSeed(
		"admin-units.json",
		z.object({ provinces: z.array(unit), communes: z.array(unit) }),
	)
	const old = readSeed("admin-units-old.json", z.object({ rows: z.array(z.array(z.string())) }))
	const communes = [...site.addresses.keys()].flatMap(
		(address) => /^\/tinh\/[^/]+\/(\d{5})-[^/]+\/$/.exec(address)?.[1] ?? [],
	)
	const provinces = [
		...units.provinces.map(({ name }) => name),
		...old.rows.map((row) => row[4] ?? ""),
		"Tỉnh Thừa Thiên Huế",
		"Tỉnh Hà Tây",
	].map((name) => `/tinh/${provinceSlug(name)}/`)
	expect(units.communes.map(({ code }) => code).filter((code) => !communes.includes(code))).toEqual(
		[],
	)
	expect([...new Set(provinces)].filter((path) => !site.addresses.has(path))).toEqual([])
	expect(pages).toBeGreaterThan(units.communes.length)
})
