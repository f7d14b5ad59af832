import { expect, type Locator, type Page, type Route } from "@playwright/test"
import { main, words } from "./shop"

export const phoneSize = { width: 360, height: 800 }
export const deskSize = { width: 1280, height: 800 }

/** Addresses of the answers that a page of search shows. */
export const answers = /\/tim-kiem\/ket-qua\.json/

/** The field of the page of search. */
export const field = (page: Page): Locator => main(page).getByRole("searchbox")

/** Opens the page of search for what an address asks, and waits until its script runs. */
export async function openSearch(page: Page, asked = ""): Promise<void> {
	await page.goto(`/tim-kiem/${asked}`)
	await expect(main(page).getByRole("button", { name: "Xếp", exact: true })).toBeHidden()
}

/** How many there are, as the page announces it. */
export async function announced(page: Page): Promise<number> {
	const text = await words(main(page).getByRole("status").first())
	return Number(/^[\d.]+/.exec(text)?.[0].replaceAll(".", ""))
}

/** The choices under one title of the filters that stand beside the results. */
export const choices = (page: Page, title: string): Locator =>
	main(page)
		.getByRole("complementary", { name: "Bộ lọc" })
		.getByRole("group", { name: title, exact: true })

/** How many a choice says it would leave. */
export async function promised(choice: Locator): Promise<number> {
	return Number(/(\d+)$/.exec(await words(choice.locator("xpath=..")))?.[1])
}

/** Holds back what matches until the answer is called for. */
export async function holdBack(page: Page, address: RegExp): Promise<() => void> {
	let release = () => {}
	const gate = new Promise<void>((open) => {
		release = open
	})
	await page.route(address, async (route: Route) => {
		await gate
		// The page may have given it up meanwhile.
		await route.continue().catch(() => {})
	})
	return release
}
