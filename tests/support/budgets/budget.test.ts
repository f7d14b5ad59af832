import { expect, test } from "vitest"
import { type Load, over } from "./budget"
import { sheetsOf } from "./loads"

test("what is over its budget is named with its bytes, the heaviest first", () => {
	const loads: Load[] = [
		{ of: "/a/", parts: { "a.html": 60, "a.css": 45 } },
		{ of: "/b/", parts: { "b.html": 100 } },
		{ of: "/c/", parts: { "c.html": 200 } },
	]
	expect(over(loads, 100)).toEqual([
		"/c/: 200 of 100 bytes (c.html 200)",
		"/a/: 105 of 100 bytes (a.html 60, a.css 45)",
	])
})

test("sheets of a page are its links, each once", () => {
	const link = (name: string) => `<link rel="stylesheet" href="/_astro/${name}.css">`
	expect(sheetsOf(`${link("a")}${link("b")}${link("a")}<link rel="icon" href="/dau.svg">`)).toEqual(
		["_astro/a.css", "_astro/b.css"],
	)
})
