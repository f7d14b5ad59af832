import { expect, type Page, test } from "@playwright/test"
import { KB, type Load, over } from "../../support/budgets/budget"
import { templates } from "../../support/e2e/templates"

/** The phones most people hold show two dots for a pixel. */
test.use({ deviceScaleFactor: 2 })

test("pictures above the fold of a phone: 60 KB", async ({ page }) => {
	const loads: Load[] = []
	for (const { fullest } of templates)
		loads.push({ of: fullest, parts: await picturesInSight(page, fullest) })
	expect(over(loads, 60 * KB)).toEqual([])
})

/** Bytes of each picture that shows before anybody scrolls. */
async function picturesInSight(page: Page, path: string): Promise<Record<string, number>> {
	await page.goto(path, { waitUntil: "load" })
	return page.evaluate(() => {
		const inSight = [...document.images].filter((image) => {
			const { top, bottom, width } = image.getBoundingClientRect()
			return width > 0 && bottom > 0 && top < innerHeight
		})
		const bytes = new Map(
			performance
				.getEntriesByType("resource")
				.map((entry) => [entry.name, (entry as PerformanceResourceTiming).encodedBodySize]),
		)
		return Object.fromEntries(
			inSight.map((image) => [
				new URL(image.currentSrc).pathname,
				bytes.get(image.currentSrc) ?? 0,
			]),
		)
	})
}
