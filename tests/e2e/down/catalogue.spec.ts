import { expect, type Page, test } from "@playwright/test"
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

/** Until commerce stands again on a slow machine: the supervisor waits ever longer between its tries. */
const BACK_MS = 180_000

const resting = (page: Page) => page.getByRole("status").filter({ hasText: "tạm nghỉ" })

test("with the shop stopped the catalogue reads, the cart says so, and nothing typed is lost", async ({
	page,
	context,
}) => {
	test.setTimeout(300_000)
	await openOrderable(page, "/san-pham/sao-5/")
	await addToCart(page)
	await goToCheckout(page)
	await fillCheckout(page)
	await phoneField(page).fill(phone)

	const bringBack = keepCommerceDown()
	try {
		await order(page).click()
		await expect(resting(page)).toBeVisible()
		await expect(main(page).getByText("Những gì đã điền vẫn còn")).toBeVisible()
		await readOn(await context.newPage())
	} finally {
		bringBack()
	}

	await expect(async () => {
		await main(page).getByRole("button", { name: "Thử lại" }).click()
		await expect(phoneField(page)).toHaveValue(phone, { timeout: 5_000 })
	}).toPass({ timeout: BACK_MS })
	await expect(page.getByRole("textbox", { name: "Họ và tên" })).toHaveValue(receiver.name)
	await expect(page.getByRole("textbox", { name: "Số nhà" })).toHaveValue(receiver.street)
})

async function readOn(page: Page): Promise<void> {
	await page.goto("/gio-hang/")
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Giỏ hàng")
	await resting(page).getByRole("link", { name: "Về danh mục sản phẩm" }).click()
	await expect(page).toHaveURL("/san-pham/")

	await openOrderable(page, "/san-pham/sao-5/")
	await main(page).getByRole("button", { name: "Thêm vào giỏ" }).click()
	await expect(resting(page)).toBeVisible()

	await page.goto("/tim-kiem/?q=tra")
	await expect(main(page).getByRole("article").first()).toBeVisible()
}
