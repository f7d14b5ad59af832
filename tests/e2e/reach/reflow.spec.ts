import { expect, test } from "@playwright/test"
import { cutOff, SPACED } from "../../support/e2e/reflow"
import { templates } from "../../support/e2e/templates"

test.describe.configure({ mode: "parallel" })
// The styles that a reader brings do not ask the policy of the site.
test.use({ bypassCSP: true })
test.beforeEach(async ({ context, baseURL }) => {
	await context.addCookies([{ name: "age18", value: "1", url: baseURL ?? "" }])
})

for (const { route, fullest } of templates)
	test(`${route} keeps all its words at 320 px, at 1920 px and with spaced text`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 320, height: 800 })
		await page.goto(fullest)
		const found = await cutOff(page, "320 px")
		await page.setViewportSize({ width: 1920, height: 1080 })
		found.push(...(await cutOff(page, "1920 px")))
		await page.addStyleTag({ content: SPACED })
		found.push(...(await cutOff(page, "1920 px, spaced")))
		await page.setViewportSize({ width: 320, height: 800 })
		found.push(...(await cutOff(page, "320 px, spaced")))
		expect(found).toEqual([])
	})
