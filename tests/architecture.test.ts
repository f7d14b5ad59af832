import { resolve } from "node:path"
import { expect, it } from "vitest"
import {
	againstArrows,
	barrels,
	impureRules,
	serverInBrowser,
	suppressed,
	tooLong,
	worldlyComponents,
} from "./support/imports/arrows"
import { sourcesOf } from "./support/imports/sources"

const root = resolve(import.meta.dirname, "..")
const sources = sourcesOf(root, ["src", "search", "content", "tests", "commerce/src"])

it("reads the whole project", () => {
	for (const file of ["src/lib/strings.ts", "commerce/src/domain/certificate.ts"])
		expect(sources.has(file)).toBe(true)
})

it("lets imports flow one way", () => {
	expect(againstArrows(sources)).toEqual([])
})

it("keeps the rules of the domain pure", () => {
	expect(impureRules(sources)).toEqual([])
})

it("keeps from the browser what only the server may know", () => {
	expect(serverInBrowser(sources)).toEqual([])
})

it("keeps generic components free of words of the shop", () => {
	expect(worldlyComponents(sources)).toEqual([])
})

it("has no barrel files, no file over 400 lines and no suppressed check", () => {
	expect(barrels(sources)).toEqual([])
	expect(tooLong(sources)).toEqual([])
	expect(suppressed(sources)).toEqual([])
})
