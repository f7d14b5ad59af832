import { expect, test } from "vitest"
import { allProgrammes, figuresByProvince, starBands } from "./programmes"

test("every published figure has a source and carries no researcher's remark", () => {
	for (const figure of allProgrammes().figures) {
		expect(figure.sources.length).toBeGreaterThan(0)
		expect(Object.keys(figure)).not.toContain("note")
	}
	expect(JSON.stringify(allProgrammes())).not.toMatch(/\.(txt|json)"/)
})

test("figures are grouped by province, newest first", () => {
	const groups = figuresByProvince()
	const total = [...groups.values()].reduce((sum, list) => sum + list.length, 0)
	expect(total).toBe(allProgrammes().figures.length)
	const dates = (groups.get("31") ?? []).map((figure) => figure.asOf ?? "")
	expect(dates).toEqual([...dates].sort().reverse())
})

test("three bands of stars, five first", () => {
	expect(starBands().bands.map((band) => band.stars)).toEqual([5, 4, 3])
})
