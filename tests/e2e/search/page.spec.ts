import { expect, test } from "@playwright/test"
import { axe } from "../../support/e2e/axe"
import { press, tabTo } from "../../support/e2e/keyboard"
import {
	announced,
	answers,
	choices,
	deskSize,
	field,
	holdBack,
	openSearch,
	phoneSize,
	promised,
} from "../../support/e2e/search"
import { cardsOf, main, words } from "../../support/e2e/shop"

test.describe.configure({ mode: "parallel" })
test.use({ viewport: deskSize })

test("fish sauce is found, narrowed and opened by keyboard alone", async ({ page }) => {
	await page.goto("/")
	await tabTo(page, main(page).getByRole("combobox"))
	await page.keyboard.type("nuowcs mawms")
	await page.keyboard.press("Enter")
	await expect(main(page).getByText("Đang tìm: nước mắm.")).toBeVisible()
	await openSearch(page, "?q=nuowcs+mawms")

	const five = choices(page, "Chứng nhận còn hạn").getByRole("checkbox", { name: /^5 sao/ })
	const left = await promised(five)
	await press(page, five, "Space")
	await expect.poll(() => announced(page)).toBe(left)
	await expect(five).toBeFocused()
	await expect(five).toBeChecked()

	const [card] = await cardsOf(page)
	await press(page, main(page).getByRole("link", { name: card?.name, exact: true }))
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(card?.name ?? "")
})

test("a reader who hears the page filters by stars and province", async ({ page }) => {
	await openSearch(page)
	const stars = choices(page, "Chứng nhận còn hạn")
	const provinces = choices(page, "Tỉnh, thành")
	await stars.getByRole("checkbox", { name: /^5 sao/ }).check()
	await expect(main(page).getByRole("link", { name: "Bỏ lọc 5 sao" })).toBeVisible()
	const province = provinces.getByRole("checkbox").first()
	const left = await promised(province)
	await province.check()
	await expect.poll(() => announced(page)).toBe(left)
	for (const card of await main(page).getByRole("article").all())
		await expect(card.getByRole("img", { name: "Chứng nhận OCOP 5 sao" })).toBeVisible()

	// What the page shows is in its address, there and back.
	await page.reload()
	expect(await announced(page)).toBe(left)
	await expect(province).toBeChecked()
	await page.goBack()
	await expect(province).not.toBeChecked()
	await expect(stars.getByRole("checkbox", { name: /^5 sao/ })).toBeChecked()
	await page.goForward()
	await expect.poll(() => announced(page)).toBe(left)

	await main(page).getByRole("link", { name: "Bỏ hết" }).click()
	await expect(province).not.toBeChecked()
	await expect.poll(() => announced(page)).toBeGreaterThan(left)
})

test("what was said of stars is a choice to drop; the very words are a link away", async ({
	page,
}) => {
	await openSearch(page, "?q=cà+phê+5+sao")
	await main(page).getByRole("link", { name: "Bỏ lọc 5 sao" }).click()
	await expect(field(page)).toHaveValue("cà phê")
	await page.goBack()
	await expect(field(page)).toHaveValue("cà phê 5 sao")
	await main(page).getByRole("link", { name: "Tìm đúng chữ “cà phê 5 sao”" }).click()
	await expect(main(page).getByText("Không thấy gì cho “cà phê 5 sao”")).toBeVisible()
	await expect(main(page).getByRole("article").first()).toBeVisible()
	await main(page).getByRole("link", { name: "Tìm như thường" }).click()
	await expect(main(page).getByRole("link", { name: "Bỏ lọc 5 sao" })).toBeVisible()
})

test("an old answer never stands over a newer one", async ({ page }) => {
	await openSearch(page)
	const release = await holdBack(page, /ket-qua\.json\?q=tra$/)
	const asked = page.waitForRequest(/ket-qua\.json\?q=tra$/)
	await field(page).pressSequentially("tra")
	await asked
	await field(page).pressSequentially(" hoa vang")
	const first = main(page).getByRole("article").first().getByRole("heading")
	await expect(first).toHaveText(/^Trà hoa vàng/)
	const total = await announced(page)
	release()
	await openedAnew(page, "?q=tra+hoa+vang")
	expect(await announced(page)).toBe(total)
	await expect(field(page)).toBeFocused()
})

async function openedAnew(page: Parameters<typeof announced>[0], search: string): Promise<void> {
	await expect.poll(() => new URL(page.url()).search).toBe(search)
}

test("with the search gone the last results stay, nothing typed is lost, and it returns", async ({
	page,
}) => {
	await openSearch(page, "?q=mật+ong")
	const total = await announced(page)
	await page.route(answers, (route) => route.abort())
	await field(page).fill("mật ong rừng")
	const trouble = main(page).getByRole("alert")
	await expect(trouble).toHaveText(/Chưa lấy được kết quả mới/)
	expect(await announced(page)).toBe(total)
	await expect(field(page)).toHaveValue("mật ong rừng")
	expect(await axe(page)).toEqual([])
	await page.unroute(answers)
	await trouble.getByRole("button", { name: "Thử lại" }).click()
	await expect(trouble).toBeEmpty()
	await expect(page).toHaveURL(/r%E1%BB%ABng/)
})

test("on a phone filters are chosen in a dialog, counted there, and shown on leaving it", async ({
	page,
}) => {
	await page.setViewportSize(phoneSize)
	await openSearch(page, "?q=trà")
	const all = await announced(page)
	const open = main(page).getByRole("button", { name: /^Lọc/ })
	const dialog = page.getByRole("dialog", { name: "Lọc kết quả" })
	await open.click()
	await dialog.getByRole("group", { name: "Tỉnh, thành" }).getByRole("checkbox").first().check()
	await expect(dialog.getByRole("button", { name: `Xem ${all} kết quả` })).toHaveCount(0)
	expect(await axe(page)).toEqual([])
	await page.keyboard.press("Escape")
	await expect(dialog).toBeHidden()
	expect(await announced(page)).toBe(all)

	await open.click()
	const choice = dialog.getByRole("group", { name: "Tỉnh, thành" }).getByRole("checkbox").first()
	const left = await promised(choice)
	await choice.check()
	await dialog.getByRole("button", { name: `Xem ${left} kết quả` }).click()
	await expect(dialog).toBeHidden()
	await expect.poll(() => announced(page)).toBe(left)
	await expect(open).toBeFocused()
	await expect(open).toHaveText(/\(1\)/)
})

test("makers, places and stories have their own results; pages lead on and back", async ({
	page,
}) => {
	await openSearch(page, "?q=quảng+ninh")
	for (const kind of ["Chủ thể", "Câu chuyện", "Nơi chốn"]) {
		await main(page)
			.getByRole("link", { name: new RegExp(`^${kind} \\d`) })
			.click()
		await expect(main(page).getByRole("heading", { level: 2, name: kind })).toBeAttached()
		await expect(main(page).getByRole("article").first()).toBeVisible()
	}
	const first = main(page).getByRole("article").first()
	const name = await words(first)
	await main(page).getByRole("link", { name: "Trang sau" }).click()
	await expect(first).not.toHaveText(name)
	await page.goBack()
	await expect.poll(() => words(first)).toBe(name)
})

test("alcohol is found by whoever said to be of age", async ({ page, context, baseURL }) => {
	await openSearch(page, "?q=rượu+trắng")
	await expect(main(page).getByText("đã xác nhận đủ 18 tuổi")).toBeVisible()
	await expect(main(page).getByRole("heading", { level: 3, name: /^Rượu/ })).toHaveCount(0)
	await context.addCookies([{ name: "age18", value: "1", url: baseURL ?? "" }])
	await openSearch(page, "?q=rượu+trắng")
	await expect(main(page).getByRole("heading", { level: 3, name: /^Rượu/ }).first()).toBeVisible()
})
