import { expect, test } from "vitest"
import { pollutesBody, pollutesQuery } from "./pollution"

test.each([
	[{ fields: "__proto__.x" }],
	[{ fields: "id,+constructor.prototype.x" }],
	[{ order: "-__proto__" }],
	[{ filters: { "a.__proto__.b": "1" } }],
	[{ a: ["ok", "x[constructor]"] }],
])("%j names a prototype", (query) => {
	expect(pollutesQuery(query)).toBe(true)
})

test.each([[{ fields: "id,title,+variants.prices" }], [{ q: "constructor" }], [{}]])(
	"%j is harmless",
	(query) => {
		expect(pollutesQuery(query)).toBe(false)
	},
)

test("a body is judged by its keys, not by its texts", () => {
	expect(pollutesBody(JSON.parse('{"a":{"__proto__":{"x":1}}}'))).toBe(true)
	expect(pollutesBody([{ "a.constructor": 1 }])).toBe(true)
	expect(pollutesBody({ note: "constructor" })).toBe(false)
	expect(pollutesBody("text")).toBe(false)
})

test("a body too deep to check is refused", () => {
	let deep: object = {}
	for (let i = 0; i < 20; i++) deep = { deep }
	expect(pollutesBody(deep)).toBe(true)
})
