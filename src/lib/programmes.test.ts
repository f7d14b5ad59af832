import { expect, test } from "vitest"
import { allProgrammes, hasFigures, newestFirst, starBands } from "./programmes"

test("every published figure has a source and carries no researcher's remark", () => {
	for (const figure of allProgrammes().figures) {
		expect(figure.sources.length).toBeGreaterThan(0)
		expect(Object.keys(figure)).not.toContain("note")
	}
	expect(JSON.stringify(allProgrammes())).not.toMatch(/\.(txt|json)"/)
})

test("figures come newest first, undated ones last", () => {
	const sorted = newestFirst(allProgrammes().figures)
	expect(sorted).toHaveLength(allProgrammes().figures.length)
	const dates = sorted.map((figure) => figure.asOf ?? "")
	expect(dates).toEqual([...dates].sort().reverse())
	expect(hasFigures("22")).toBe(true)
	expect(hasFigures("96")).toBe(false)
})

test("three bands of stars, five first", () => {
	expect(starBands().bands.map((band) => band.stars)).toEqual([5, 4, 3])
})
