import { expect, type Page, test } from "@playwright/test"
import { type CheckList, type CheckSubject, isPastLife, lifeEnd } from "../../src/lib/check/list"
import { verdictOn } from "../../src/lib/check/verdict"
import { keptPage } from "../support/e2e/kept"
import { follow, main } from "../support/e2e/shop"

const listPath = "/chung-nhan/danh-sach.json"
const checkPath = "/kiem-tra/"
const field = (page: Page) => main(page).getByRole("textbox", { name: /Mã trên bao bì/ })
const results = (page: Page) => main(page).getByRole("region", { name: "Kết quả" })
const seals = (page: Page) => results(page).getByRole("img", { name: /Chứng nhận OCOP \d sao/ })

test.use({ serviceWorkers: "allow" })

let list: CheckList
test.beforeAll(async ({ playwright, baseURL }) => {
	const request = await playwright.request.newContext({ baseURL })
	list = await (await request.get(listPath)).json()
	await request.dispose()
})

/** A product with a code in one of the states now. */
function productIn(state: string): CheckSubject & { code: string } {
	const at = new Date(list.now)
	for (const subject of list.subjects)
		if (subject.code && subject.picture && verdictOn(subject, at).state === state)
			return { ...subject, code: subject.code }
	throw new Error(`no product is ${state}`)
}

async function ask(page: Page, typed: string): Promise<void> {
	await field(page).fill(typed)
	await main(page).getByRole("button", { name: "Kiểm tra", exact: true }).click()
}

async function sees(page: Page, state: string, name: string): Promise<void> {
	await expect(results(page).getByText(state, { exact: true }).last()).toBeVisible()
	await expect(results(page).getByRole("heading")).toContainText(spaced(name))
}

/** A name whatever spaces keep its words together. */
const spaced = (name: string) =>
	new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"))

/** Waits until the page would open without a network. */
async function kept(page: Page): Promise<void> {
	for (const path of [checkPath, listPath]) await keptPage(page, path)
}

test("a code in term shows stars and the goods, one past its end shows neither", async ({
	page,
}) => {
	await page.goto("/")
	await follow(page, "Kiểm tra tem")
	const good = productIn("valid")
	await ask(page, good.code.toLowerCase())
	await sees(page, "Còn hiệu lực", good.name)
	await expect(seals(page)).toHaveCount(1)
	await expect(results(page).locator("figure img")).toBeVisible()

	const ended = productIn("expired")
	await ask(page, ended.code)
	await sees(page, "Đã hết hạn", ended.name)
	await expect(seals(page)).toHaveCount(0)
	await page.goBack()
	await sees(page, "Còn hiệu lực", good.name)
})

for (const typed of ["22-99999-07-2025", "https://example.com/truy-xuat/K7M29QXD/", "zzzz zzzz"])
	test(`${typed} is not found, and looks like nothing valid`, async ({ page }) => {
		await page.goto(checkPath)
		await ask(page, typed)
		await expect(results(page).getByText("Không tìm thấy", { exact: true })).toBeVisible()
		await expect(seals(page)).toHaveCount(0)
		await expect(results(page)).not.toContainText("Còn hiệu lực")
	})

test("ten thousand characters are refused with the reason", async ({ page, request }) => {
	await page.goto(checkPath)
	await kept(page)
	await field(page).evaluate((input, text) => {
		if (!(input instanceof HTMLInputElement)) return
		input.value = text
		input.dispatchEvent(new Event("input", { bubbles: true }))
	}, "x".repeat(10_000))
	await main(page).getByRole("button", { name: "Kiểm tra", exact: true }).click()
	await expect(results(page)).toContainText("Nội dung quá dài")
	const answer = await request.get(`${checkPath}?q=${"x".repeat(10_000)}`)
	expect(answer.status()).toBe(400)
	expect(await answer.text()).toContain("Nội dung quá dài")
})

test("a photograph of the QR is read, and no camera is no end", async ({ page, request }) => {
	const good = productIn("valid")
	const code = await request.get(`/qr/${good.code}.png`)
	await page.goto(checkPath)
	await page.getByLabel("Đọc mã từ ảnh").setInputFiles({
		name: "tem.png",
		mimeType: "image/png",
		buffer: await code.body(),
	})
	await sees(page, "Còn hiệu lực", good.name)
	await main(page).getByRole("button", { name: "Quét bằng camera" }).click()
	await expect(main(page).getByText(/hoặc\s+gõ\s+mã/)).toBeVisible()
})

test("after one visit it answers without a network, until the list is past its life", async ({
	page,
	context,
}) => {
	await page.goto(checkPath)
	await kept(page)
	await context.setOffline(true)
	const good = productIn("valid")
	await page.goto(`${checkPath}?q=${good.code}`)
	await sees(page, "Còn hiệu lực", good.name)
	await expect(main(page).getByText("Đang không có mạng")).toBeVisible()
	const ended = productIn("expired")
	await ask(page, ended.code)
	await sees(page, "Đã hết hạn", ended.name)
	await ask(page, "khong co ten nay")
	await expect(results(page).getByText("Không tìm thấy", { exact: true })).toBeVisible()

	const late = new Date(lifeEnd(list).getTime() + 60_000)
	expect(isPastLife(list, late)).toBe(true)
	await ask(page, good.code)
	await expect(seals(page)).toHaveCount(1)
	// Nobody touches the page.
	await page.clock.setFixedTime(late)
	await expect(results(page).getByRole("heading")).toHaveText("Chưa xác minh được")
	await expect(seals(page)).toHaveCount(0)
	await page.goto(`${checkPath}?q=${good.code}`)
	await expect(results(page).getByRole("heading")).toHaveText("Chưa xác minh được")
})

test("a code leads to the ten data of its product; an unknown one to a clear page", async ({
	page,
}) => {
	const good = productIn("valid")
	await page.goto(`/truy-xuat/${good.code.toLowerCase()}/`)
	await expect(page).toHaveURL(`/truy-xuat/${good.code}/`)
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(spaced(good.name))
	await expect(
		page.getByRole("region", { name: "Truy xuất nguồn gốc" }).getByRole("term"),
	).toHaveCount(10)
	await expect(main(page).getByText("chưa công bố lô nào")).toBeVisible()
	const answer = await page.goto("/truy-xuat/ZZZZZZZ1/")
	expect(answer?.status()).toBe(404)
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không có mã này trong sổ")
	await ask(page, good.code)
	await sees(page, "Còn hiệu lực", good.name)
})

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false })
	test("the server answers", async ({ page }) => {
		const good = productIn("valid")
		await page.goto(checkPath)
		await ask(page, good.code)
		await sees(page, "Còn hiệu lực", good.name)
		await expect(seals(page)).toHaveCount(1)
	})
})
