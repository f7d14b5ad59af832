import { expect, test } from "@playwright/test"
import {
	addToCart,
	fillCheckout,
	goToCheckout,
	lookUp,
	openOrderable,
	order,
	phone,
	phoneField,
	placedCode,
} from "../support/e2e/shop"

test.use({ javaScriptEnabled: false })

test("without JavaScript a reader orders and finds the order again", async ({ page }) => {
	await openOrderable(page, "/san-pham/sao-5/")
	await addToCart(page)
	await goToCheckout(page)
	await fillCheckout(page, { script: false })
	await phoneField(page).fill(phone)
	await order(page).click()
	const code = await placedCode(page)
	await page.goto("/don-hang/")
	await lookUp(page, code, phone)
	await expect(page.getByRole("heading", { level: 1, name: `Đơn ${code}` })).toBeVisible()
})
