import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

const text = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8")
const dark = [...text.matchAll(/\{\s*color-scheme: dark;([^}]*)\}/g)].map(([, rules]) =>
	rules?.replace(/\s+/g, " "),
)

test("dark is the same whether the reader or the device asks for it", () => {
	expect(dark).toHaveLength(2)
	expect(dark[0]).toBe(dark[1])
})

test("dark changes only colours that light has", () => {
	const light = text.slice(0, text.indexOf("color-scheme: dark"))
	const names = [...(dark[0] ?? "").matchAll(/(--[\w-]+):/g)].map(([, name]) => name ?? "")
	expect(names.length).toBeGreaterThan(20)
	expect(names.filter((name) => !light.includes(`${name}: `))).toEqual([])
})
