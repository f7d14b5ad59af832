import { beforeAll, expect, it } from "vitest"
import { checkContent, readRaw } from "./content"
import { correct } from "./corrections"
import { contentFolder } from "./folder"
import type { RawFiles } from "./parse"

const file = "admin-units-old.json"
let raw: RawFiles
beforeAll(async () => {
	raw = await readRaw(contentFolder())
})

/** The table as the statistics office gives it. */
const published = () =>
	(raw[file] ?? "")
		.replace(/ Slips of that table put right[^"]*/, "")
		.replace(/("27691","[^"]*","[^"]*","794",)"Tỉnh Long An","80"/, '$1"Tỉnh Tiền Giang","82"')
		.replace(/("30781","[^"]*","[^"]*","900",)"Tỉnh Kiên Giang","91"/, '$1"Tỉnh An Giang","89"')

it("a table brought in anew is put right to the letter, and only once", () => {
	// Compared here: the file is one line of half a megabyte.
	expect(published() === raw[file]).toBe(false)
	expect(correct(file, published()) === raw[file]).toBe(true)
	expect(correct(file, raw[file] ?? "") === raw[file]).toBe(true)
})

it("a district lies in one province: a table not put right does not come in", () => {
	const { problems } = checkContent({ ...raw, [file]: published() })
	expect(problems.map(({ record, field }) => [record, field])).toEqual([
		["27691", "oldProvince"],
		["30781", "oldProvince"],
	])
})
