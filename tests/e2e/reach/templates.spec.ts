import { expect, test } from "@playwright/test"
import { axe } from "../../support/e2e/axe"
import { templates } from "../../support/e2e/templates"

test.describe.configure({ mode: "parallel" })
test.use({ contextOptions: { reducedMotion: "reduce" } })
test.beforeEach(async ({ context, baseURL }) => {
	await context.addCookies([{ name: "age18", value: "1", url: baseURL ?? "" }])
})

for (const { route, fullest, barest } of templates)
	test(`${route} holds nothing against anybody, on a phone and on a desk`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 800 })
		await page.goto(fullest)
		const phone = await axe(page)
		await page.setViewportSize({ width: 1280, height: 800 })
		if (barest !== fullest) await page.goto(barest)
		expect([...phone, ...(await axe(page))]).toEqual([])
	})
