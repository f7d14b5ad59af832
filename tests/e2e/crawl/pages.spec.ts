import { expect, type Page, test } from "@playwright/test"
import { builtFolder } from "../../support/site/built"
import { addressOf, filesBelow } from "../../support/site/pages"

/** One test reads so many pages: enough to share the work, few enough to name the culprit soon. */
const PAGES_A_TEST = 50
/** Commune pages are alike; of thousands every so-manieth is opened. */
const COMMUNE_STEP = 67

const pages = filesBelow(builtFolder())
	.filter((file) => file.endsWith(".html") && !/^\d{3}(\.|\/)/.test(file))
	.map(addressOf)
	.sort()
const isCommune = (path: string) => /^\/tinh\/[^/]+\/\d{5}-/.test(path)
const communes = pages.filter(isCommune)
const chosen = [
	...pages.filter((path) => !isCommune(path)),
	...communes.filter((_, at) => at % COMMUNE_STEP === 0),
]
const onDemand = ["/tim-kiem/", "/kiem-tra/", "/gio-hang/", "/thanh-toan/", "/don-hang/"]
const all = [...onDemand.filter((path) => !chosen.includes(path)), ...chosen]

test.beforeEach(async ({ context, baseURL }) => {
	// Pages behind the question of age are read as an adult reads them.
	await context.addCookies([{ name: "age18", value: "1", url: baseURL ?? "" }])
})

for (let from = 0; from < all.length; from += PAGES_A_TEST) {
	const part = all.slice(from, from + PAGES_A_TEST)
	test(`pages ${from + 1} to ${from + part.length} of ${all.length} open without an error`, async ({
		page,
		baseURL,
	}) => {
		test.setTimeout(300_000)
		const problems: string[] = []
		page.on("console", (message) => {
			if (message.type() === "error") problems.push(`${page.url()}: console: ${message.text()}`)
		})
		page.on("request", (request) => {
			const { origin, protocol } = new URL(request.url())
			if (protocol !== "data:" && origin !== new URL(baseURL ?? "").origin)
				problems.push(`${page.url()}: asks ${request.url()}`)
		})
		page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`))
		for (const path of part) problems.push(...(await wrongWith(page, path)))
		expect(problems).toEqual([])
	})
}

async function wrongWith(page: Page, path: string): Promise<string[]> {
	const response = await page.goto(path)
	const headings = await page.getByRole("heading", { level: 1 }).count()
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	)
	return [
		...(response?.status() === 200 ? [] : [`${path}: answers ${response?.status()}`]),
		...(headings === 1 ? [] : [`${path}: ${headings} h1`]),
		...(overflow > 0 ? [`${path}: ${overflow} px wider than a phone`] : []),
	]
}
