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
	receiver,
} from "../../support/e2e/shop"
import { keepCommerceDown } from "../../support/stack"

test("with the shop's service stopped the catalogue reads and the cart says so", async ({
	page,
}) => {
	await openOrderable(page, "/san-pham/sao-5/")
	await addToCart(page)
	await goToCheckout(page)
	await fillCheckout(page)
	await phoneField(page).fill(phone)
	const bringBack = keepCommerceDown()
	try {
		await order(page).click()
		await expect(page.getByRole("status").filter({ hasText: "tạm nghỉ" })).toBeVisible()
		await expect(page.getByText(receiver.street)).toBeVisible()

		await page.goto("/gio-hang/")
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Giỏ hàng")
		const note = page.getByRole("status").filter({ hasText: "Giỏ hàng tạm nghỉ" })
		await expect(note).toBeVisible()
		await note.getByRole("link", { name: "Về danh mục sản phẩm" }).click()
		await expect(page).toHaveURL("/san-pham/")

		await openOrderable(page, "/san-pham/sao-5/")
		await main(page).getByRole("button", { name: "Thêm vào giỏ" }).click()
		await expect(page.getByRole("status").filter({ hasText: "tạm nghỉ" })).toBeVisible()

		await page.goto("/tim-kiem/?q=tra")
		await expect(main(page).getByRole("article").first()).toBeVisible()
	} finally {
		bringBack()
	}
})
