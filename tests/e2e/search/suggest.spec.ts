import { expect, type Locator, type Page, test } from "@playwright/test"
import { axe } from "../../support/e2e/axe"
import { deskSize, holdBack, phoneSize } from "../../support/e2e/search"
import { main, words } from "../../support/e2e/shop"

test.describe.configure({ mode: "parallel" })

const suggestions = /\/api\/suggest/
const options = (page: Page) => page.getByRole("listbox", { name: "Gợi ý" }).getByRole("option")
const all = (q: string) => `Tìm “${q}” trong toàn danh mục`

/** The field of the header, opened by its sign where it is folded away. */
async function quick(page: Page): Promise<Locator> {
	const banner = page.getByRole("banner")
	const box = banner.getByRole("combobox")
	if (!(await box.isVisible())) await banner.getByRole("link", { name: "Tìm kiếm" }).click()
	await box.click()
	return box
}

for (const [name, viewport] of Object.entries({ phone: phoneSize, desk: deskSize }))
	test(`what is typed is suggested for, and chosen by keys, ${name}`, async ({ page }) => {
		await page.setViewportSize(viewport)
		await page.goto("/san-pham/")
		const box = await quick(page)
		await box.press("t")
		await expect(box).toHaveAttribute("aria-expanded", "false")
		await box.pressSequentially("ra hoa v")
		await expect(options(page).first()).toHaveText(/^Trà hoa vàng/)
		await expect(box).toHaveAttribute("aria-expanded", "true")
		await expect(page.getByRole("option", { selected: true })).toHaveCount(0)
		expect(await axe(page)).toEqual([])

		await box.press("ArrowUp")
		await expect(page.getByRole("option", { selected: true })).toHaveText(all("tra hoa v"))
		await box.press("ArrowDown")
		await box.press("ArrowDown")
		const chosen = page.getByRole("option", { selected: true })
		await expect(chosen).toHaveText(/^Trà hoa vàng/)
		expect(await box.getAttribute("aria-activedescendant")).toBe(await chosen.getAttribute("id"))
		await box.press("Escape")
		await expect(box).toHaveAttribute("aria-expanded", "false")
		await expect(box).toHaveValue("tra hoa v")
		await box.press("ArrowDown")
		await box.press("ArrowDown")
		const href = await page.getByRole("option", { selected: true }).getAttribute("href")
		await box.press("Enter")
		await expect(page).toHaveURL(href ?? "")
	})

test("Enter without a choice searches, from the home page and from a page that is none", async ({
	page,
}) => {
	for (const address of ["/", "/khong-co-trang-nay/"]) {
		await page.goto(address)
		const box = main(page).getByRole("combobox")
		await box.pressSequentially("quang ninh")
		await expect(options(page).first()).toBeVisible()
		await box.press("Enter")
		await expect(page).toHaveURL("/tim-kiem/?q=quang+ninh")
	}
})

test("an old answer never stands over a newer one; without any there is still the search", async ({
	page,
}) => {
	await page.goto("/")
	const box = main(page).getByRole("combobox")
	const release = await holdBack(page, /suggest\?q=ca$/)
	const asked = page.waitForRequest(/suggest\?q=ca$/)
	await box.pressSequentially("ca")
	await asked
	await box.pressSequentially(" phe")
	await expect(options(page).first()).toHaveText(/^Cà phê/)
	const before = await Promise.all((await options(page).all()).map(words))
	release()
	await page.route(suggestions, (route) => route.abort())
	await expect(options(page)).toHaveText(before)
	await box.press("Space")
	await box.pressSequentially("sua")
	await expect(options(page)).toHaveText([all("ca phe sua")])
})
