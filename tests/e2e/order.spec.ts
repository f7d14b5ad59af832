import { expect, test } from "@playwright/test"
import {
	addToCart,
	fillCheckout,
	follow,
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
	words,
} from "../support/e2e/shop"

const fiveStars = "/san-pham/sao-5/"

test("a consumer browses to a five-star product and reads its certificate", async ({ page }) => {
	await page.goto("/")
	await follow(page, "Sản phẩm")
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
	await page.goto("/")
	await main(page).getByRole("link", { name: "5 sao", exact: true }).click()
	await expect(page).toHaveURL(fiveStars)
	const card = main(page).getByRole("article").first()
	await expect(card.getByRole("img", { name: "Chứng nhận OCOP 5 sao" })).toBeVisible()
	const name = await words(card.getByRole("heading"))
	await card.getByRole("heading").getByRole("link").click()
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(name)

	await main(page).getByRole("link", { name: "xem chứng nhận" }).click()
	const certificate = page.getByRole("region", { name: "Chứng nhận" })
	await expect(certificate).toBeInViewport()
	await expect(certificate.getByRole("img", { name: "Chứng nhận OCOP 5 sao" })).toBeVisible()
	await expect(
		certificate.getByText(/^(Còn hiệu lực|Được gia hạn), \d+\s+ngày\s+nữa$/),
	).toBeVisible()
	for (const term of ["Quyết định", "Ngày cấp", "Nơi cấp", "Hết hạn"])
		await expect(certificate.getByRole("term").filter({ hasText: term })).toBeVisible()
	await expect(certificate.getByRole("definition").last()).toHaveText(/\d{2}\/\d{2}\/\d{4}/)
	await expect(certificate.getByRole("listitem").getByRole("link").first()).toBeVisible()
})

test("two products of two producers, cash on delivery, found again by code and phone", async ({
	page,
	browser,
}) => {
	const one = await openOrderable(page, fiveStars)
	await addToCart(page)
	const two = await openOrderable(page, fiveStars, one.maker)
	await addToCart(page)
	for (const { name, maker } of [one, two]) {
		const parcel = page.getByRole("region", { name: maker })
		await expect(parcel.getByRole("link", { name })).toBeVisible()
	}

	await goToCheckout(page)
	await fillCheckout(page)
	await phoneField(page).fill(phone)
	await expect(main(page).getByText("Trả tiền khi nhận hàng (COD)")).toBeVisible()
	const total = await totalIn(page, "Đơn hàng")
	expect(total).toMatch(/^[\d.]+ ₫$/)
	await order(page).click()

	const code = await placedCode(page)
	expect(code).toMatch(/^[A-Z0-9-]{4,20}$/)
	expect(await totalIn(page, `Đơn ${code}`)).toBe(total)
	for (const { name } of [one, two])
		await expect(main(page).getByRole("heading", { name, exact: true })).toBeVisible()
	await page.getByRole("banner").getByRole("link", { name: "Giỏ hàng" }).click()
	await expect(main(page).getByText("Giỏ hàng đang trống")).toBeVisible()

	// Another browser knows nothing of the order but what its reader knows.
	const stranger = await browser.newPage()
	await stranger.goto("/don-hang/")
	await lookUp(stranger, code, otherPhone)
	await expect(stranger.getByRole("alert")).toContainText("Không có đơn nào")
	await expect(stranger.getByRole("heading", { name: `Đơn ${code}` })).toHaveCount(0)
	await expect(stranger.getByRole("textbox", { name: "Mã đơn" })).toHaveValue(code)
	await lookUp(stranger, code, phone)
	await expect(stranger.getByRole("heading", { level: 1, name: `Đơn ${code}` })).toBeVisible()
	expect(await totalIn(stranger, "Đơn hàng")).toBe(total)
	await stranger.close()
})
