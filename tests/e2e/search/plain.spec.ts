import { expect, test } from "@playwright/test"
import { announced, choices, deskSize, field, phoneSize, promised } from "../../support/e2e/search"
import { main } from "../../support/e2e/shop"

test.use({ javaScriptEnabled: false })

test("without JavaScript a reader searches, filters, orders and pages", async ({ page }) => {
	await page.setViewportSize(deskSize)
	await page.goto("/")
	await main(page).getByRole("textbox", { name: "Tìm sản phẩm" }).fill("tra")
	await main(page).getByRole("button", { name: "Tìm", exact: true }).click()
	await expect(field(page)).toHaveValue("tra")

	await page.goto("/tim-kiem/")
	const choice = choices(page, "Tỉnh, thành").getByRole("checkbox").first()
	const left = await promised(choice)
	await choice.check()
	await main(page).getByRole("button", { name: "Lọc", exact: true }).click()
	expect(await announced(page)).toBe(left)
	await main(page).getByRole("combobox", { name: "Xếp theo" }).selectOption("Tên A–Y")
	await main(page).getByRole("button", { name: "Xếp" }).click()
	await expect(page).toHaveURL(/tinh=.*sap=ten/)
	await main(page).getByRole("link", { name: "Trang sau" }).click()
	await expect(page).toHaveURL(/tinh=.*sap=ten.*trang=2/)
	expect(await announced(page)).toBe(left)
})

test("without JavaScript filters unfold on a phone", async ({ page }) => {
	await page.setViewportSize(phoneSize)
	await page.goto("/tim-kiem/?q=tra")
	await main(page).getByText("Lọc", { exact: true }).filter({ visible: true }).click()
	await main(page)
		.getByRole("checkbox", { name: /^Đặt được ngay/ })
		.check()
	await main(page).getByRole("button", { name: "Lọc", exact: true }).click()
	await expect(page).toHaveURL(/dat-duoc=1/)
})
