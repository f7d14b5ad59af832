import { expect, test } from "vitest"
import { isAdult, questionFor } from "./gate"

test("only the answer itself counts", () => {
	expect(isAdult(new Map([["age18", "1"]]))).toBe(true)
	expect(isAdult(new Map([["age18", "0"]]))).toBe(false)
	expect(isAdult(new Map())).toBe(false)
})

test("the question leads back to the page asked for, and only there", () => {
	const page = '<input type="hidden" name="next" value="/">'
	expect(questionFor(page, "/san-pham/ruou/")).toContain('value="/san-pham/ruou/"')
	expect(questionFor(page, '/a/"><script>$&')).toContain(
		'value="/a/&quot;&gt;&lt;script&gt;$&amp;"',
	)
})
