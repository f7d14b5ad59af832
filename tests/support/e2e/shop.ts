import { expect, type Locator, type Page } from "@playwright/test"

/** A number nobody has: the journeys must not ring a stranger. */
export const phone = process.env.TEST_PHONE ?? "0900000000"
/** Another number of the same kind. */
export const otherPhone = phone.replace(/\d$/, (last) => String((Number(last) + 1) % 10))

export const main = (page: Page): Locator => page.getByRole("main")

/** Opens the site's menu where a phone folds it away, and follows one of its links. */
export async function follow(page: Page, name: string): Promise<void> {
	const fold = page.getByRole("button", { name: "Mở danh mục" })
	const menu = page.getByRole("navigation", { name: "Danh mục đầy đủ" })
	const inSight = page.getByRole("navigation", { name: "Chính" }).getByRole("link", { name })
	if (await fold.isVisible()) {
		await fold.click()
		await menu.getByRole("link", { name, exact: true }).click()
	} else await inSight.click()
}

export interface Card {
	name: string
	/** The producer's short name, as the card gives it. */
	maker: string
	address: string
}

/** The goods cards of a listing, in its order. */
export async function cardsOf(page: Page): Promise<Card[]> {
	const cards = await main(page).getByRole("article").all()
	return Promise.all(
		cards.map(async (card) => {
			const link = card.getByRole("heading").getByRole("link")
			const meta = await words(card.getByRole("paragraph").first())
			return {
				name: await words(link),
				maker: meta.split(" · ")[0] ?? "",
				address: (await link.getAttribute("href")) ?? "",
			}
		}),
	)
}

/** What an element says in one line, no-break spaces as spaces. */
export async function words(element: Locator): Promise<string> {
	return ((await element.textContent()) ?? "").normalize("NFC").replace(/\s+/g, " ").trim()
}

/** Goes from a listing to goods that can be ordered, of another maker than `not`; answers its card. */
export async function openOrderable(page: Page, listing: string, not = ""): Promise<Card> {
	await page.goto(listing)
	for (const card of (await cardsOf(page)).filter(({ maker }) => maker !== not)) {
		await main(page).getByRole("link", { name: card.name, exact: true }).first().click()
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(card.name)
		const add = main(page).getByRole("button", { name: "Thêm vào giỏ" })
		if ((await add.count()) > 0 && (await add.isEnabled())) return card
		await page.goto(listing)
	}
	throw new Error(`${listing} shows nothing that can be ordered`)
}

/** Puts what the product page shows into the cart and waits for the cart. */
export async function addToCart(page: Page): Promise<void> {
	await main(page).getByRole("button", { name: "Thêm vào giỏ" }).click()
	await expect(page.getByRole("heading", { level: 1, name: "Giỏ hàng" })).toBeVisible()
}

/** What is to be paid by a block of sums, postage and all, such as "970.000 ₫". */
export async function totalIn(page: Page, block: string | RegExp): Promise<string> {
	const sums = page.getByRole("complementary", { name: block })
	await expect(sums.getByRole("term").last()).toHaveText("Phải trả")
	return words(sums.getByRole("definition").last())
}

export const receiver = { name: "Người Nhận Thử", street: "Thôn Thử, số 1" }

/** Fills the checkout but for the phone. A page without script brings the communes by a button. */
export async function fillCheckout(page: Page, { script = true } = {}): Promise<void> {
	await page.getByRole("textbox", { name: "Họ và tên" }).fill(receiver.name)
	await page.getByRole("combobox", { name: "Tỉnh, thành phố" }).selectOption("Hà Nội")
	if (!script) await page.getByRole("button", { name: "Hiện xã, phường" }).click()
	const commune = page.getByRole("combobox", { name: "Xã, phường, đặc khu" })
	await commune.selectOption("Phường Ba Đình")
	await page.getByRole("textbox", { name: "Số nhà, đường, thôn" }).fill(receiver.street)
}

export const phoneField = (page: Page): Locator =>
	page.getByRole("textbox", { name: "Số điện thoại di động" })

export const order = (page: Page): Locator => main(page).getByRole("button", { name: "Đặt hàng" })

/** From a filled cart to the checkout. */
export async function goToCheckout(page: Page): Promise<void> {
	await main(page).getByRole("link", { name: "Đặt hàng" }).click()
	await expect(page.getByRole("heading", { level: 1, name: "Thanh toán" })).toBeVisible()
}

/** The code of an order that was just placed, from its page. */
export async function placedCode(page: Page): Promise<string> {
	const heading = page.getByRole("heading", { level: 1, name: /^Đã nhận đơn / })
	await expect(heading).toBeVisible()
	return (await words(heading)).replace("Đã nhận đơn ", "")
}

/** Asks for an order by code and phone. */
export async function lookUp(page: Page, code: string, number: string): Promise<void> {
	await page.getByRole("textbox", { name: "Mã đơn" }).fill(code)
	await page.getByRole("textbox", { name: "Số điện thoại" }).fill(number)
	await page.getByRole("button", { name: "Xem đơn" }).click()
}
