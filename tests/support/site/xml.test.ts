import { expect, test } from "vitest"
import { malformed, texts } from "./xml"

test("texts are read with their entities", () => {
	expect(texts('<a><b x="1">Trà &amp; chè</b><b>2</b></a>', "b")).toEqual(["Trà & chè", "2"])
})

test.each(["<a><b></a></b>", "<a>", "<a>x & y</a>", '<a href="?a&b"/>', "<a/>b", "<a>1 < 2</a>"])(
	"%j is malformed",
	(xml) => {
		expect(malformed(xml)).not.toEqual([])
	},
)

test("a good document is not", () => {
	expect(malformed('<?xml version="1.0"?>\n<a b="&amp;"><c/>x &lt; y</a>\n')).toEqual([])
})
