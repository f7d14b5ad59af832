import { expect, test } from "vitest"
import en from "../../content/strings/en.json"
import vi from "../../content/strings/vi.json"
import { english } from "./strings"

const vietnamese: Record<string, string> = vi
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join()

test("an English string fills in what the Vietnamese one does", () => {
	const wrong = Object.entries(en).filter(([key, text]) => {
		const own = vietnamese[key]
		return own !== undefined && placeholders(text) !== placeholders(own)
	})
	expect(wrong).toEqual([])
})

test("a string that only English has says so by its key", () => {
	const alone = Object.keys(en).filter((key) => !(key in vietnamese))
	const said = (key: string) =>
		key.startsWith("english.") || key.replace(/\.one$/, "") in vietnamese
	expect(alone.filter((key) => !said(key))).toEqual([])
})

test("one thing is spoken of as one", () => {
	expect(english("unit.points", { n: 1 })).toBe("1\u00a0place")
	expect(english("unit.points", { n: 2 })).toBe("2\u00a0places")
})

test("both files are in the order of their keys", () => {
	for (const file of [vi, en]) {
		const keys = Object.keys(file)
		expect(keys).toEqual([...keys].sort())
	}
})
