import { expect, test } from "vitest"
import { csvOf } from "./csv"

const fields = ["a", "b"].map((name) => ({ name, kind: "text" as const, about: "" }))
const csv = (...rows: Parameters<typeof csvOf>[0]["rows"]) => csvOf({ fields, rows })

test("quotes, commas and line ends stay inside their cell", () => {
	expect(csv({ a: 'Trà "hoa vàng", 100 g', b: "hai\ndòng" })).toBe(
		'\uFEFFa,b\r\n"Trà ""hoa vàng"", 100 g","hai\ndòng"\r\n',
	)
})

test("nothing is empty, yes and numbers are plain, lists are joined", () => {
	expect(csv({ a: null, b: true }, { a: 5, b: ["x", "y"] })).toBe(
		"\uFEFFa,b\r\n,true\r\n5,x | y\r\n",
	)
})

test.each(["=1+1", "+84", "-2", "@sum", "\tx"])("%j never runs as a formula", (text) => {
	expect(csv({ a: text, b: null })).toContain(`'${text}`)
})

test("a negative number is a number", () => {
	expect(csv({ a: -2, b: null })).toContain("\r\n-2,")
})
