import { expect, test } from "vitest"
import synonyms from "../../settings/synonyms.json"
import { lexiconOf } from "./lexicon"
import { lexiconFile } from "./lexicon-file"

test("the lexicon is as it must be", () => {
	const { groups, oneWay, fillers } = lexiconFile.parse(synonyms)
	const doubled = (texts: string[]) => texts.filter((text, at) => texts.indexOf(text) !== at)
	for (const { terms, ambiguous = [] } of groups) {
		expect(doubled(terms)).toEqual([])
		for (const term of ambiguous) expect(terms).toContain(term)
	}
	expect(doubled(oneWay.map(({ from }) => from))).toEqual([])
	expect(doubled(fillers.map(({ term }) => term))).toEqual([])
	for (const { from, to } of oneWay) expect(to).not.toContain(from)
})

test("a slip in the file is told, not searched with", () => {
	const none = { groups: [], oneWay: [], related: [], fillers: [] }
	expect(() => lexiconOf(none)).not.toThrow()
	expect(() => lexiconOf({ ...none, filers: [] })).toThrow()
	expect(() => lexiconOf({ ...none, fillers: [{ term: "Của" }] })).toThrow(/lower case/)
	expect(() => lexiconOf({ ...none, related: [{ terms: ["một"] }] })).toThrow()
})
