import { expect, test } from "@playwright/test"
import { main, words } from "../support/e2e/shop"

test("a tourist opens a place to visit from the page of its province", async ({ page }) => {
	await page.goto("/")
	await main(page).getByRole("link", { name: "Tìm theo quê" }).click()
	await main(page)
		.getByRole("listitem")
		.getByRole("link", { name: /[1-9]\d* điểm đến/ })
		.first()
		.click()
	const points = page.getByRole("region", { name: "Nên đến" })
	const point = points.getByRole("article").first().getByRole("link").first()
	const name = await words(point)
	await point.click()
	await expect(page).toHaveURL(/\/diem-den\/[^/]+\/$/)
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(name)
	await expect(main(page).getByRole("heading", { name: "Đường đến" })).toBeVisible()
	await expect(main(page).getByRole("heading", { name: "Nguồn đã đối chiếu" })).toBeVisible()
})
