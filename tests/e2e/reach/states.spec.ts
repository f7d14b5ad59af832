import { expect, type Page, test } from "@playwright/test"
import { axe } from "../../support/e2e/axe"
import { sheetsOf } from "../../support/e2e/paper"
import {
	addToCart,
	fillCheckout,
	goToCheckout,
	lookUp,
	main,
	openOrderable,
	order,
	otherPhone,
	phone,
	phoneField,
	placedCode,
	totalIn,
} from "../../support/e2e/shop"

const small = { width: 360, height: 800 }
const wide = { width: 1280, height: 800 }

test.describe.configure({ mode: "parallel" })
test.use({ contextOptions: { reducedMotion: "reduce" } })

/** The page as it stands now, on a phone and on a desk. */
async function faultsOf(page: Page): Promise<string[]> {
	await page.setViewportSize(small)
	const found = await axe(page)
	await page.setViewportSize(wide)
	found.push(...(await axe(page)))
	await page.setViewportSize(small)
	return found
}

test("the menu that a phone unfolds", async ({ page }) => {
	await page.goto("/")
	await page.getByRole("button", { name: "Mở danh mục" }).click()
	await expect(page.getByRole("dialog")).toBeVisible()
	expect(await axe(page)).toEqual([])
})

test("the filters of a listing, unfolded", async ({ page }) => {
	await page.goto("/nhom/thuc-pham/sao-4/")
	await main(page).getByText("Lọc", { exact: true }).click()
	await expect(main(page).getByRole("link", { name: "5 sao" }).first()).toBeVisible()
	expect(await axe(page)).toEqual([])
})

test("answers of the check of stamps: one, several, none", async ({ page }) => {
	const found: string[] = []
	for (const typed of ["Vi-cumax Nano curcumin", "nước mắm", "không có thứ này"]) {
		await page.goto(`/kiem-tra/?q=${encodeURIComponent(typed)}`)
		await expect(page.getByRole("region", { name: "Kết quả" })).not.toBeEmpty()
		found.push(...(await faultsOf(page)))
	}
	expect(found).toEqual([])
})

test("cart, a refused quantity, errors of the checkout, an order, and its lookup", async ({
	page,
}) => {
	const found: string[] = []
	await openOrderable(page, "/san-pham/sao-5/")
	await addToCart(page)
	found.push(...(await faultsOf(page)))
	await main(page).getByRole("textbox", { name: "Số lượng" }).fill("0")
	await main(page).getByRole("button", { name: "Cập nhật" }).click()
	await expect(page.getByRole("alert")).toBeVisible()
	found.push(...(await faultsOf(page)))

	await page.goto("/gio-hang/")
	await goToCheckout(page)
	await order(page).click()
	await expect(page.getByRole("alert")).toBeFocused()
	found.push(...(await faultsOf(page)))
	await fillCheckout(page)
	await phoneField(page).fill(phone)
	await totalIn(page, "Đơn hàng")
	found.push(...(await faultsOf(page)))
	await order(page).click()
	const code = await placedCode(page)
	expect(await sheetsOf(page)).toBe(1)
	found.push(...(await faultsOf(page)))

	await page.goto("/don-hang/")
	await lookUp(page, code, otherPhone)
	await expect(page.getByRole("alert")).toBeVisible()
	found.push(...(await faultsOf(page)))
	await lookUp(page, code, phone)
	await expect(page.getByRole("heading", { level: 1, name: `Đơn ${code}` })).toBeVisible()
	found.push(...(await faultsOf(page)))
	expect(found).toEqual([])
})
