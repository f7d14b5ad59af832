import { expect, test } from "vitest"
import { sameOrigin } from "./origin"

const own = ["sao.example:4321"]

test("a page of this site is let in", () => {
	expect(sameOrigin({ origin: "http://sao.example:4321" }, own)).toBe(true)
	expect(sameOrigin({ "sec-fetch-site": "same-origin" }, own)).toBe(true)
	expect(
		sameOrigin({ origin: "http://sao.example:4321", "sec-fetch-site": "same-origin" }, own),
	).toBe(true)
})

test.each([
	[{}],
	[{ origin: "null" }],
	[{ origin: "http://sao.example" }],
	[{ origin: "http://other.example:4321" }],
	[{ origin: "http://sao.example:4321.other.example" }],
	[{ "sec-fetch-site": "cross-site" }],
	[{ "sec-fetch-site": "same-site", origin: "http://sao.example:4321" }],
	[{ "sec-fetch-site": "none" }],
	[{ "sec-fetch-site": "same-origin", origin: "http://other.example" }],
])("everything else is refused: %j", (headers) => {
	expect(sameOrigin(headers, own)).toBe(false)
})
