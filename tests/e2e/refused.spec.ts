import { expect, test } from "@playwright/test"
import {
	addToCart,
	fillCheckout,
	goToCheckout,
	main,
	openOrderable,
	order,
	phone,
	phoneField,
	placedCode,
	receiver,
} from "../support/e2e/shop"

test.beforeEach(async ({ page }) => {
	await openOrderable(page, "/san-pham/sao-5/")
	await addToCart(page)
})

test("a missing or wrong phone is told at its field and nothing typed is lost", async ({
	page,
}) => {
	await goToCheckout(page)
	await fillCheckout(page)
	for (const [typed, reason] of [
		["", "Nhập số điện thoại di động"],
		["12345", "chưa phải số di động Việt Nam"],
	] as const) {
		await phoneField(page).fill(typed)
		await order(page).click()
		const summary = page.getByRole("alert")
		await expect(summary).toContainText(reason)
		await expect(summary).toBeFocused()
		await expect(phoneField(page)).toHaveAccessibleDescription(new RegExp(reason))
		await expect(phoneField(page)).toHaveValue(typed)
		await expect(page.getByRole("textbox", { name: "Họ và tên" })).toHaveValue(receiver.name)
		await expect(page.getByRole("textbox", { name: "Số nhà" })).toHaveValue(receiver.street)
		await expect(page.getByRole("combobox", { name: "Xã, phường, đặc khu" })).toHaveValue(/\d{5}/)
		await summary.getByRole("link", { name: reason }).click()
		await expect(phoneField(page)).toBeFocused()
	}
	await phoneField(page).fill(phone)
	await order(page).click()
	await placedCode(page)
})

test("an empty form names every field it needs", async ({ page }) => {
	await goToCheckout(page)
	await order(page).click()
	const summary = page.getByRole("alert")
	for (const field of ["họ và tên", "số điện thoại", "tỉnh, thành phố", "xã, phường", "số nhà"])
		await expect(summary).toContainText(new RegExp(field, "i"))
})

for (const quantity of ["0", "-1", "1.5", "1000000000"])
	test(`a quantity of ${quantity} is refused with a reason, and the cart stays`, async ({
		page,
	}) => {
		const field = main(page).getByRole("textbox", { name: "Số lượng" })
		await field.fill(quantity)
		await main(page).getByRole("button", { name: "Cập nhật" }).click()
		await expect(page.getByRole("alert")).toContainText(/Số lượng phải là|đặt tối đa/)
		await expect(field).toHaveAccessibleDescription(/Số lượng phải là|đặt tối đa/)
		await page.goto("/gio-hang/")
		await expect(field).toHaveValue("1")
	})
