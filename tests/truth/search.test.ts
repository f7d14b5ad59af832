import { afterAll, beforeAll, expect, test } from "vitest"
import { z } from "zod"
import { readSeed } from "../support/build/records"
import { pageOf } from "../support/site/pages"
import { type Served, serveBuild } from "../support/site/served"
import { shorten, survey } from "../support/site/survey"
import { configuredPhones, strangePhones } from "../support/truth/phones"
import { falseSentences } from "../support/truth/sentences"
import { dayOfClock, seedRows, standingsOn } from "../support/truth/standing"
import { falseSeals } from "../support/truth/stars"

const day = dayOfClock(process.env.SAOLANG_NOW)
const named = z.array(z.object({ slug: z.string(), name: z.string() }))
const names = new Map(
	readSeed("products.json", named).map(({ slug, name }) => [`product:${slug}`, name] as const),
)
const standings = standingsOn(day, seedRows(), names.keys())

const answer = z.object({
	pages: z.number(),
	total: z.number(),
	hits: z.array(z.object({ doc: z.object({ slug: z.string(), stars: z.number() }) })),
})
/** Alcohol is found only for a reader who said to be of age; its stars must be true as well. */
const adult = { headers: { Cookie: "age18=1" } }

let site: Served
beforeAll(async () => {
	site = await serveBuild()
})
afterAll(() => site?.stop())

async function hitsOf(query: string) {
	const hits: { slug: string; stars: number | null }[] = []
	for (let page = 1, pages = 1; page <= pages; page += 1) {
		const response = await fetch(
			`${site.url}/api/search?c=products&pageSize=48&page=${page}${query}`,
			adult,
		)
		const found = answer.parse(await response.json())
		pages = found.pages
		hits.push(...found.hits.map(({ doc }) => ({ slug: doc.slug, stars: doc.stars || null })))
	}
	return hits
}

test(`on ${day}: search gives every product the stars of its certificate, no more`, async () => {
	const hits = await hitsOf("")
	expect(hits.map(({ slug }) => `product:${slug}`).sort()).toEqual([...names.keys()].sort())
	const wrong = hits.filter(({ slug, stars }) => stars !== standings.stars(`product:${slug}`))
	expect(wrong).toEqual([])
})

test.each([3, 4, 5])(
	`on ${day}: the filter of %i stars finds those and only those`,
	async (stars) => {
		const hits = (await hitsOf(`&stars=${stars}`)).map(({ slug }) => `product:${slug}`)
		const expected = [...names.keys()].filter((subject) => standings.stars(subject) === stars)
		expect(hits.sort()).toEqual(expected.sort())
	},
)

test(`on ${day}: pages of results show no star outside its term`, async () => {
	const pages = Math.ceil(names.size / 24)
	const addresses = Array.from({ length: pages }, (_, at) => `/tim-kiem/?trang=${at + 1}`)
	const read = await Promise.all(
		["/tim-kiem/?q=tra", "/tim-kiem/?q=5+sao", ...addresses].map(async (address) => {
			const response = await fetch(`${site.url}${address}`, adult)
			return pageOf(address, await response.text())
		}),
	)
	const { pages: count, ...rules } = survey(read, {
		seals: falseSeals(standings),
		sentences: falseSentences(standings, names),
		phones: strangePhones(configuredPhones()),
	})
	expect(count).toBe(pages + 2)
	for (const problems of Object.values(rules)) expect(shorten(problems)).toEqual([])
})
