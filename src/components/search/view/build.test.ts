import { beforeAll, describe, expect, test, vi } from "vitest"
import type { CatalogueRecord } from "../../../../commerce/src/domain/export"
import { records } from "../../../../search/relevance/catalogue/records"
import { seededEngine } from "../../../../search/relevance/engine"
import type { SearchPort } from "../../../../search/src/port"
import { parseState } from "../../../lib/search/url-state"
import { searchView } from "./build"

vi.mock("../../../lib/catalogue/snapshot", () => ({
	recordsOf: (type: CatalogueRecord["type"]) => records.filter((record) => record.type === type),
}))
vi.mock("../../../lib/pictures", () => ({ productPicture: () => null, most: {}, upTo: vi.fn() }))

const AT = "2026-11-24"
let engine: SearchPort
beforeAll(async () => {
	vi.stubEnv("SAOLANG_NOW", AT)
	engine = await seededEngine(new Date(`${AT}T12:00:00+07:00`))
	return () => vi.unstubAllEnvs()
})

const look = (asked: string, adult = false) =>
	searchView(engine, parseState(new URLSearchParams(asked)), adult)
const joined = (marks: { text: string }[] = []) =>
	marks
		.map(({ text }) => text)
		.join("")
		.replaceAll("\u00a0", " ")

describe("the page of search", () => {
	test("shows what was found, in every collection how much", async () => {
		const view = await look("q=nuoc+mam")
		expect(view.total).toBeGreaterThan(3)
		expect(view.tabs[0]).toMatchObject({ collection: "products", count: view.total })
		expect(joined(view.hits[0]?.name)).toMatch(/^Nước mắm/)
		expect(view.hits[0]?.name[0]).toEqual({ text: "Nước mắm", hit: true })
		expect([view.near, view.readAs?.decoded ?? null]).toEqual([null, null])
	})

	test("says how it read what was typed, with the way back", async () => {
		const view = await look("q=nuowcs+mawms")
		expect(view.readAs).toMatchObject({ typed: "nuowcs mawms", decoded: "nước mắm" })
		expect(view.readAs?.otherwise).toBe("/tim-kiem/?q=nuowcs+mawms&nguyen=1")
		const back = await look("q=nuowcs+mawms&nguyen=1")
		expect(back.readAs).toMatchObject({ asTyped: true, otherwise: "/tim-kiem/?q=nuowcs+mawms" })
		expect(back.total).toBe(0)
		expect(back.near).toMatchObject({ why: "words" })
	})

	test("what was said of stars becomes a choice that can be dropped", async () => {
		const view = await look("q=cà+phê+5+sao")
		expect(view.readAs?.said).toEqual(["5\u00a0sao"])
		expect(view.settled).toMatchObject({ text: "cà phê", chosen: { stars: ["5"] } })
		expect(view.chips).toEqual([{ name: "5\u00a0sao", href: "/tim-kiem/?q=c%C3%A0+ph%C3%AA" }])
		const stars = view.facets.find(({ name }) => name === "stars")
		expect(stars?.options.map(({ value, selected }) => [value, selected])).toEqual([
			["5", true],
			["4", false],
			["3", false],
		])
	})

	test("choices of one facet widen it, those of others narrow it", async () => {
		const all = await look("")
		const few = await look("sao=5&tinh=quang-ninh")
		const counts = ({ facets }: typeof all, name: string) =>
			facets.find((facet) => facet.name === name)?.options.map(({ value, count }) => [value, count])
		const fives = await look("sao=5")
		expect(counts(few, "province")).toEqual(counts(fives, "province"))
		expect(few.total).toBeLessThan(fives.total)
		expect(few.chips.map(({ name }) => name)).toEqual(["5\u00a0sao", "Quảng Ninh"])
		expect(fives.total).toBe(counts(all, "stars")?.[0]?.[1])
	})

	test("never an empty page: filters, then words, then anything", async () => {
		const filtered = await look("q=nước+mắm&tinh=khong-co")
		expect([filtered.total, filtered.near?.why]).toEqual([0, "filters"])
		expect(filtered.near?.hits.length).toBeGreaterThan(3)
		const words = await look("q=bánh+pizza+hải+sản")
		expect([words.total, words.near?.why, words.tabs[0]?.count]).toEqual([0, "words", null])
		const nothing = await look("q=zzzzqqqq")
		expect([nothing.total, nothing.near?.why]).toEqual([0, "other"])
		expect(nothing.near?.hits.length).toBe(12)
	})

	test("a page past the end is the last one", async () => {
		const view = await look("trang=40")
		expect(view.page).toBe(view.pages)
		expect(view.hits.length).toBeGreaterThan(0)
	})

	test("alcohol is for whoever said to be of age", async () => {
		expect((await look("q=rượu", true)).total).toBeGreaterThan((await look("q=rượu")).total)
		expect((await look("bo=ruou-trang")).total).toBe(0)
		expect((await look("bo=ruou-trang", true)).total).toBeGreaterThan(0)
	})

	test.each(["chu-the", "noi-chon", "cau-chuyen"])(
		"%s come in rows that lead somewhere",
		async (muc) => {
			const view = await look(`q=quảng+ninh&muc=${muc}`)
			expect(view.hits.length).toBeGreaterThan(0)
			for (const hit of view.hits) {
				expect(hit.kind).toBe("row")
				expect(hit.path).toMatch(/^\/[a-z-]+\/.+\/(#[a-z-]+)?$/)
			}
		},
	)
})
