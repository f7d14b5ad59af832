import { expect, test } from "@playwright/test"
import { press, tabTo } from "../../support/e2e/keyboard"
import {
	main,
	openOrderable,
	order,
	phone,
	phoneField,
	placedCode,
	receiver,
	totalIn,
} from "../../support/e2e/shop"

test.describe.configure({ mode: "parallel" })

const sizes = { phone: { width: 360, height: 640 }, desk: { width: 1280, height: 720 } }

for (const [name, viewport] of Object.entries(sizes))
	test(`goods are found and ordered by keyboard alone, ${name}`, async ({ page }) => {
		await page.setViewportSize(viewport)
		const goods = await openOrderable(page, "/san-pham/sao-5/")

		await page.goto("/")
		await page.keyboard.press("Tab")
		await expect(page.getByRole("link", { name: "Đến nội dung chính" })).toBeFocused()
		await press(page, main(page).getByRole("link", { name: "5 sao", exact: true }))
		await press(page, main(page).getByRole("link", { name: goods.name, exact: true }).first())
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(goods.name)

		await page.keyboard.press("Tab")
		await page.keyboard.press("Enter")
		await press(page, main(page).getByRole("button", { name: "Thêm một" }), "Space")
		await expect(main(page).getByRole("textbox", { name: "Số lượng" })).toHaveValue("2")
		await press(page, main(page).getByRole("button", { name: "Thêm vào giỏ" }))
		await expect(page.getByRole("heading", { level: 1, name: "Giỏ hàng" })).toBeVisible()
		await press(page, main(page).getByRole("link", { name: "Đặt hàng" }))

		await tabTo(page, page.getByRole("textbox", { name: "Họ và tên" }))
		await page.keyboard.type(receiver.name)
		await press(page, page.getByRole("combobox", { name: "Tỉnh, thành phố" }), "ArrowDown")
		const commune = page.getByRole("combobox", { name: "Xã, phường, đặc khu" })
		await expect(commune).toBeEnabled()
		await press(page, commune, "ArrowDown")
		await totalIn(page, "Đơn hàng")
		await tabTo(page, page.getByRole("textbox", { name: "Số nhà, đường, thôn" }))
		await page.keyboard.type(receiver.street)
		await press(page, order(page))

		// Without a phone the order is refused: the summary has the focus and leads to the field.
		const summary = page.getByRole("alert")
		await expect(summary).toBeFocused()
		await press(page, summary.getByRole("link"))
		await expect(phoneField(page)).toBeFocused()
		await page.keyboard.type(phone)
		await page.keyboard.press("Enter")
		await placedCode(page)
	})

test("the menu keeps the focus inside, closes by Escape and gives it back", async ({ page }) => {
	await page.goto("/")
	const open = page.getByRole("button", { name: "Mở danh mục" })
	await press(page, open)
	const menu = page.getByRole("dialog")
	await expect(menu).toBeVisible()
	for (let stop = 0; stop < 20; stop += 1) {
		await page.keyboard.press("Tab")
		const outside = await menu.evaluate(
			(dialog) =>
				document.hasFocus() &&
				!dialog.contains(document.activeElement) &&
				document.activeElement !== document.body,
		)
		expect(outside).toBe(false)
	}
	await page.keyboard.press("Escape")
	await expect(menu).toBeHidden()
	await expect(open).toBeFocused()
})
