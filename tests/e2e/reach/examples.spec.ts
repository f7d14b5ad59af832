import { expect, test } from "@playwright/test"
import { axe } from "../../support/e2e/axe"
import { buildExamples, serveExamples } from "../../support/e2e/examples"
import { cutOff, SPACED } from "../../support/e2e/reflow"
import { addressOf, filesBelow } from "../../support/site/pages"

/** Templates that show the made-up records; of provinces the one that has them. */
const SHOWN =
	/^\/(|_examples\/.+|(san-pham|diem-den|chung-nhan|truy-xuat|chu-the)\/[^/]*\/?|hoi-cho\/|tinh\/quang-ninh\/.*)$/

// The styles that a reader brings do not ask the policy of the site.
test.use({ bypassCSP: true, contextOptions: { reducedMotion: "reduce" } })

test("components and pages hold whatever a catalogue may bring, at 320 px too", async ({
	page,
}) => {
	test.setTimeout(600_000)
	const client = buildExamples()
	const { origin, stop } = await serveExamples(client)
	const addresses = filesBelow(client)
		.filter((file) => file.endsWith(".html"))
		.map(addressOf)
		.filter((path) => SHOWN.test(path))
	expect(addresses.length).toBeGreaterThan(30)
	const found: string[] = []
	for (const path of addresses) {
		await page.setViewportSize({ width: 320, height: 800 })
		await page.goto(origin + path)
		if (path.startsWith("/_examples/")) found.push(...(await axe(page)))
		await page.addStyleTag({ content: SPACED })
		found.push(...(await cutOff(page, "320 px, spaced")))
		await page.setViewportSize({ width: 1280, height: 800 })
		found.push(...(await cutOff(page, "1280 px, spaced")))
	}
	stop()
	expect(found).toEqual([])
})
