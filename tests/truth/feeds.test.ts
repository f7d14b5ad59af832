import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { z } from "zod"
import { readSeed } from "../support/build/records"
import { builtFolder } from "../support/site/built"
import { insides, texts } from "../support/site/xml"
import { codeIn } from "../support/truth/certificates"
import { ranksIn } from "../support/truth/rank"
import { dayOfClock, seedRows, standingsOn, threeYearsAfter } from "../support/truth/standing"

const folder = builtFolder()
const day = dayOfClock(process.env.SAOLANG_NOW)
const read = (file: string) => readFileSync(join(folder, file), "utf8")
const named = z.array(z.object({ slug: z.string() }))
const products = readSeed("products.json", named).map(({ slug }) => slug)
const points = readSeed("places.json", z.object({ tourism: named })).tourism.map((r) => r.slug)
const rows = seedRows()
const byCode = new Map(rows.map((one) => [one.id, one]))
const standings = standingsOn(day, rows, [
	...products.map((slug) => `product:${slug}`),
	...points.map((slug) => `tourism:${slug}`),
])

const row = z.object({
	id: z.string(),
	stars: z.number().nullable(),
	stars_until: z.iso.datetime().nullable(),
	state_on: z.literal(day),
})
const table = z.object({
	state_on: z.literal(day),
	true_until: z.iso.datetime().nullable(),
	rows: z.array(row),
})
const tableOf = (name: string) => table.parse(JSON.parse(read(`du-lieu-mo/${name}.json`)))
/** The first instant of a day in Việt Nam. */
const midnight = (date: string) => new Date(`${date}T00:00:00+07:00`)

test.each([
	["san-pham", (id: string) => standings.stars(`product:${id}`)],
	["diem-den", (id: string) => standings.stars(`tourism:${id}`)],
	["chung-nhan", (id: string) => standings.certificateStars(id) ?? null],
])(`on ${day}: the table %s has the stars in term, each with its end`, (name, starsOf) => {
	const { rows: told, true_until: until } = tableOf(name)
	expect(told.filter(({ id, stars }) => stars !== starsOf(id))).toEqual([])
	const wrong = told.filter(({ stars, stars_until: end }) =>
		stars ? !end || new Date(end) <= midnight(day) : end !== null,
	)
	expect(wrong).toEqual([])
	const ends = told.flatMap(({ stars_until: end }) => end ?? []).sort()
	expect(until).toBe(ends[0] ?? null)
})

test(`on ${day}: spreadsheets say the same as the data`, () => {
	const columns = (line: string | undefined) => (line ?? "").split(",")
	for (const name of ["san-pham", "diem-den", "chung-nhan"]) {
		const [head, ...lines] = read(`du-lieu-mo/${name}.csv`).replace("\uFEFF", "").split("\r\n")
		const names = columns(head)
		const ends = tableOf(name).rows.flatMap(({ stars_until: end }) => end ?? [])
		expect(names).toContain("stars_until")
		expect(ends.filter((end) => !lines.some((line) => line.includes(`,${end},`)))).toEqual([])
		expect(lines.filter((line) => /,[345],20\d\d-/.test(line))).toHaveLength(ends.length)
	}
})

test(`on ${day}: news of recognitions tell only of certificates in term, and until when`, () => {
	const entries = insides(read("tin/chung-nhan-moi.xml"), "entry")
	for (const entry of entries) {
		const code = codeIn(new URL(texts(entry, "id")[0] ?? "").pathname) ?? ""
		const known = byCode.get(code)
		expect(known, code).toBeDefined()
		expect(ranksIn(texts(entry, "title")[0] ?? ""), code).toEqual([
			standings.certificateStars(code),
		])
		const last = threeYearsAfter(known?.date?.earliest ?? "")
		const end = new Date(midnight(last).getTime() + 86_400_000)
		expect(texts(entry, "dcterms:valid")).toEqual([`end=${end.toISOString()}; scheme=W3C-DTF`])
	}
	const due = rows.filter(({ id }) => standings.certificateStars(id))
	expect(entries.length > 0).toBe(due.length > 0)
})

test(`on ${day}: stories, offers and words for programs name no rank of anything`, () => {
	expect(ranksIn(read("tin/cau-chuyen.xml"))).toEqual([])
	expect(ranksIn(read("hang-hoa.xml"))).toEqual([])
})

test("a demonstration offers nothing at made-up prices", () => {
	if (process.env.SITE_MODE === "live") return
	expect(insides(read("hang-hoa.xml"), "item")).toEqual([])
})

test(`on ${day}: sitemaps list the listings by stars that hold something, and no others`, () => {
	const listed = texts(read("sitemap/danh-muc.xml"), "loc").flatMap(
		(url) => /\/san-pham\/sao-(\d)\/$/.exec(url)?.[1] ?? [],
	)
	const alcohol = new Set(
		z
			.array(z.object({ id: z.string(), alcohol: z.boolean() }))
			.parse(JSON.parse(read("du-lieu-mo/san-pham.json")).rows)
			.flatMap(({ id, alcohol: is }) => (is ? id : [])),
	)
	const shown = products.filter((slug) => !alcohol.has(slug))
	const due = new Set(shown.flatMap((slug) => standings.stars(`product:${slug}`) ?? []))
	expect(listed.sort()).toEqual([...due].map(String).sort())
})
