import { expect, test } from "@playwright/test"
import { cardsOf, main } from "../support/e2e/shop"

test("alcohol asks for the reader's age, remembers the answer, and is not sold", async ({
	page,
	context,
}) => {
	await page.goto("/nhom/do-uong/")
	const spirits = main(page).getByRole("link", { name: /^Rượu trắng/ })
	const question = page.getByRole("heading", { level: 1, name: "Bạn đã đủ 18 tuổi chưa?" })
	await spirits.click()
	await expect(question).toBeVisible()
	await page.getByRole("link", { name: "Chưa, xem thứ khác" }).click()
	await expect(page).toHaveURL("/san-pham/")

	await page.goto("/nhom/do-uong/")
	await spirits.click()
	await page.getByRole("button", { name: "Tôi đủ 18 tuổi" }).click()
	await expect(page).toHaveURL("/nhom/do-uong/ruou-trang/")
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Rượu trắng/)
	const cookie = (await context.cookies()).find(({ name }) => name === "age18")
	expect(cookie?.value).toBe("1")

	const [first] = await cardsOf(page)
	await main(page).getByRole("link", { name: first?.name, exact: true }).first().click()
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(first?.name ?? "")
	await expect(question).toHaveCount(0)
	await expect(main(page).getByRole("button", { name: "Thêm vào giỏ" })).toHaveCount(0)
})
