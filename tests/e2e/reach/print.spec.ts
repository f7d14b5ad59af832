import { expect, test } from "@playwright/test"
import { sheetsOf } from "../../support/e2e/paper"
import { main, openOrderable } from "../../support/e2e/shop"
import { templates } from "../../support/e2e/templates"

test.describe.configure({ mode: "parallel" })

test("a product with everything is one sheet: stars and their last day, the code, no buttons", async ({
	page,
}) => {
	await openOrderable(page, "/san-pham/sao-5/")
	await page.emulateMedia({ media: "print" })
	await expect(main(page).getByText(/hiệu lực (ít nhất )?đến \d\d\/\d\d\/\d{4}/)).toBeVisible()
	await expect(main(page).getByRole("img", { name: "Chứng nhận OCOP 5 sao" }).first()).toBeVisible()
	await expect(main(page).getByRole("img", { name: /^Mã QR/ })).toBeVisible()
	await expect(page.getByText(/minh họa/).first()).toBeVisible()
	await expect(page.getByRole("button")).toHaveCount(0)
	expect(await sheetsOf(page)).toBe(1)
})

test("the fullest product page is one sheet", async ({ page }) => {
	const [product] = templates.filter(({ route }) => route === "san-pham/[slug].astro")
	await page.goto(product?.fullest ?? "")
	expect(await sheetsOf(page)).toBe(1)
})
