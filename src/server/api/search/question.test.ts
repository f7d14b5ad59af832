import fc from "fast-check"
import { expect, test } from "vitest"
import { checkRequest } from "../../../../search/src/request/check"
import { readQuestion } from "./question"

const read = (query: string) => readQuestion(new URLSearchParams(query))
const fieldsRefused = (query: string) => {
	const answer = read(query)
	return answer.kind === "refused" ? answer.problems.map(({ field }) => field) : []
}

test("parameters become a request", () => {
	expect(
		read(
			"c=products&q=tr%C3%A0&page=2&pageSize=10&sort=price-asc&stars=4&stars=5&province=hue,da-nang&available=1&season=12&priceMin=10000&near=16.4,107.6&radius=5000&facets=group&age=18",
		),
	).toEqual({
		kind: "ok",
		value: {
			collection: "products",
			q: "trà",
			page: 2,
			pageSize: 10,
			sort: "price-asc",
			filters: [
				{ field: "stars", anyOf: [4, 5] },
				{ field: "provinceNow", anyOf: ["hue", "da-nang"] },
				{ field: "available", anyOf: [true] },
				{ field: "seasonMonth", anyOf: [12] },
				{ field: "priceVnd", gte: 10_000 },
				{ geoRadius: { lat: 16.4, lng: 107.6, metres: 5_000 } },
			],
			facets: ["group"],
			stats: ["priceVnd"],
			near: { lat: 16.4, lng: 107.6 },
			adult: true,
			verbatim: false,
			highlight: { fields: ["name"] },
		},
	})
})

test.each([
	["color=red", "color"],
	["c=people", "c"],
	["c=stories&stars=5", "stars"],
	["c=producers&priceMin=1", "priceMin"],
	["stars=6", "stars"],
	["stars=", "stars"],
	["province=../x", "province"],
	["group=a%27+OR+1%3D1", "group"],
	["season=13", "season"],
	["available=true", "available"],
	["status=forged", "status"],
	["priceMin=-1", "priceMin"],
	["priceMin=2&priceMax=1", "priceMax"],
	["page=1000000000", "page"],
	["page=0", "page"],
	["page=1.5", "page"],
	["page=100", "page"],
	["pageSize=500", "pageSize"],
	["sort=random", "sort"],
	["c=stories&sort=stars", "sort"],
	["sort=distance", "sort"],
	["near=16", "near"],
	["near=NaN,NaN", "near"],
	["near=91,0", "near"],
	["near=16,107&radius=NaN", "radius"],
	["near=16,107&radius=0", "radius"],
	["radius=10", "radius"],
	["facets=price", "facets"],
	["age=17", "age"],
	["q=a&q=b", "q"],
	[`q=${"a".repeat(10_000)}`, "q"],
	[`stars=${"3,4,5,".repeat(50)}`, "stars"],
	["__proto__=1", "__proto__"],
])("%s is refused at its name", (query, field) => expect(fieldsRefused(query)).toEqual([field]))

test("whatever is accepted, every engine can execute", () => {
	const name = fc.constantFrom(
		"c",
		"q",
		"page",
		"pageSize",
		"sort",
		"stars",
		"near",
		"radius",
		"facets",
	)
	const value = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.constantFrom("products", "places", "1", "20", "48", "4", "distance", "stars", "10.5,106.7"),
	)
	fc.assert(
		fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
			const answer = readQuestion(new URLSearchParams(pairs))
			if (answer.kind === "ok") checkRequest(answer.value)
			else expect(answer.problems.length).toBeGreaterThan(0)
		}),
	)
})
