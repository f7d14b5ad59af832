import { expect, type Page } from "@playwright/test"

/** Waits until a page of this address would open without a network. */
export async function keptPage(page: Page, path: string): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
	await expect.poll(() => keptPaths(page)).toContain(path)
}

/** The paths of all that the browser keeps for the site. */
export function keptPaths(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const boxes = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
		const requests = await Promise.all(boxes.map((box) => box.keys()))
		return requests.flat().map(({ url }) => new URL(url).pathname)
	})
}
