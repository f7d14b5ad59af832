import { expect, type Page, test } from "@playwright/test"
import { cardsOf, main, words } from "../support/e2e/shop"

const HOUR_MS = 3_600_000

interface Rated {
	name: string
	/** The instant at which its stars fall off. */
	ends: number
	/** Addresses of every kind of page that shows them. */
	surfaces: string[]
}

/** A product in term, and where its stars can be seen. */
async function rated(page: Page): Promise<Rated> {
	const listing = "/san-pham/sao-5/"
	await page.goto(listing)
	const [card] = await cardsOf(page)
	if (!card) throw new Error(`${listing} is empty`)
	await page.goto(card.address)
	const seal = main(page).getByRole("img", { name: "Chứng nhận OCOP 5 sao" }).first()
	const ends = Date.parse((await seal.getAttribute("data-ends")) ?? "")
	const certificate = await hrefOf(page, "/chung-nhan/")
	const province = await hrefOf(page, "/tinh/")
	const producer = await hrefOf(page, "/chu-the/")
	const search = `/tim-kiem/?q=${encodeURIComponent(card.name)}`
	const surfaces = [card.address, certificate, listing, province, producer, search]
	return { name: card.name, ends, surfaces }
}

async function hrefOf(page: Page, folder: string): Promise<string> {
	const link = page.locator(`main a[href^="${folder}"]`).first()
	return (await link.getAttribute("href")) ?? ""
}

/** Everything on the page that is true only until the instant. */
const until = (page: Page, ends: number) =>
	page.locator(`[data-ends="${new Date(ends).toISOString()}"]`)

/** Seals with a rank outside the cards of other goods. */
const seals = (page: Page, own: string) =>
	main(page).locator(`:not(.card) > [role="img"][aria-label*=" sao"]`).describe(`seals of ${own}`)

test("the stars of a page left open fall off at the second of their end, on every surface", async ({
	page,
}) => {
	const { ends, surfaces } = await rated(page)
	await page.clock.install({ time: ends - HOUR_MS })
	for (const address of surfaces) {
		await page.clock.setSystemTime(ends - HOUR_MS)
		await page.goto(address)
		await page.clock.pauseAt(ends - 1000)
		expect(await until(page, ends).count(), address).toBeGreaterThan(0)
		await page.clock.runFor(1000)
		await expect(until(page, ends), address).toHaveCount(0)
		await page.clock.resume()
	}
})

test("a page opened after the end shows no star, and says calmly that the term is over", async ({
	page,
}) => {
	const { ends, name, surfaces } = await rated(page)
	await page.clock.setFixedTime(ends)
	for (const address of surfaces) {
		await page.goto(address)
		await expect(until(page, ends), address).toHaveCount(0)
	}
	const [product = "", certificate = ""] = surfaces
	for (const address of [product, certificate]) {
		await page.goto(address)
		await expect(main(page).getByText("Hết hạn sau ngày").first()).toBeVisible()
		const data = page.locator('script[type="application/ld+json"]')
		expect((await data.allTextContents()).join(), address).not.toMatch(/Certification|\d sao/)
		await expect(seals(page, address)).toHaveCount(0)
	}
	const title = main(page).getByRole("heading", { level: 1 })
	expect(await words(title)).toBe(`Chứng nhận OCOP của ${name}`)
})
