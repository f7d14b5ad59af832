import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

const tokens = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8")
const base = readFileSync(join(import.meta.dirname, "..", "layouts", "Base.astro"), "utf8")

/** Names and values of the tokens in the block after a selector. */
function tokensOf(selector: string): Record<string, string> {
	const start = tokens.indexOf(selector)
	const block = tokens.slice(start, tokens.indexOf("}", start))
	return Object.fromEntries(
		[...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((one) => [one[1], one[2]]),
	)
}

const chosen = tokensOf(':root[data-theme="dark"] {')
const preferred = tokensOf(':root:not([data-theme="light"]) {')

test("dark is one set of colours, whether chosen or preferred by the system", () => {
	expect(Object.keys(chosen).length).toBeGreaterThan(10)
	expect(preferred).toEqual(chosen)
})

test("a browser's own bar has the ground of the page in both themes", () => {
	const bars = [
		...base.matchAll(
			/name="theme-color" content="(#\w+)" media="\(prefers-color-scheme: (\w+)\)"/g,
		),
	]
	expect(bars.map(([, colour, scheme]) => [scheme, colour?.toLowerCase()])).toEqual([
		["light", tokensOf(":root")["--giay"]],
		["dark", chosen["--giay"]],
	])
})
