import { expect, test } from "vitest"
import { element, escapeXml } from "./xml"

test("nothing in a text ends an element, opens one or breaks the document", () => {
	expect(escapeXml(`Trà <b> & "hoa" 'vàng'\u0000\u001b]]>`)).toBe(
		"Trà &lt;b&gt; &amp; &quot;hoa&quot; &apos;vàng&apos;]]&gt;",
	)
})

test("an element holds its text escaped or its elements as they are", () => {
	expect(element("a", "1 < 2", { href: "/?a&b" })).toBe('<a href="/?a&amp;b">1 &lt; 2</a>')
	expect(element("a", [element("b", 1), element("c", "")])).toBe("<a><b>1</b><c/></a>")
})
