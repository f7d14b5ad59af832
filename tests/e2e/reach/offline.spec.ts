import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, type Page, test } from "@playwright/test"
import { frontOf } from "../../support/e2e/front"
import { keptPage, keptPaths } from "../../support/e2e/kept"
import { addToCart, cardsOf, main, openOrderable } from "../../support/e2e/shop"

test.use({ serviceWorkers: "allow" })

const listing = "/san-pham/sao-5/"
const heading = (page: Page) => page.getByRole("heading", { level: 1 })
const note = (page: Page) => page.getByRole("status").filter({ hasText: /bản\s+lưu\s+lúc/i })

test("a page that was opened reads without a network, says of when it is, and sells nothing", async ({
	page,
	context,
}) => {
	const card = await openOrderable(page, listing)
	await keptPage(page, card.address)
	await context.setOffline(true)

	await page.reload()
	await expect(heading(page)).toHaveText(card.name)
	await expect(note(page)).toHaveText(/lưu\s+lúc\s+\d{2}:\d{2}\s+ngày\s+\d{2}\/\d{2}\/\d{4}/)
	await expect(main(page).getByRole("button", { name: "Thêm vào giỏ" })).toBeHidden()
	const inStyle = page.evaluate(async () => (await document.fonts.ready).check("1em Newsreader"))
	expect(await inStyle).toBe(true)

	await page.goto("/diem-den/")
	await expect(heading(page)).toHaveText("Không có mạng")
	await main(page).getByRole("link", { name: card.name }).click()
	await expect(heading(page)).toHaveText(card.name)

	await context.setOffline(false)
	await page.reload()
	await expect(note(page)).toHaveCount(0)
	await expect(main(page).getByRole("button", { name: "Thêm vào giỏ" })).toBeVisible()
})

test("a kept page shows no star past its end", async ({ page, context }) => {
	await page.goto(listing)
	const [card] = await cardsOf(page)
	if (!card) throw new Error(`${listing} is empty`)
	await page.goto(card.address)
	await keptPage(page, card.address)
	const first = main(page).getByRole("img", { name: "Chứng nhận OCOP 5 sao" }).first()
	const ends = (await first.getAttribute("data-ends")) ?? ""
	await context.setOffline(true)
	await page.clock.setFixedTime(new Date(ends))
	await page.reload()
	await expect(note(page)).toBeVisible()
	await expect(page.locator(`[data-ends="${ends}"]`)).toHaveCount(0)
})

test("cart, checkout, orders, search, questions of age and answers of the shop are never kept", async ({
	page,
	context,
}) => {
	await openOrderable(page, listing)
	await keptPage(page, "/ngoai-tuyen/")
	await addToCart(page)
	for (const path of [
		"/thanh-toan/",
		"/don-hang/",
		"/tim-kiem/?q=tra",
		"/nhom/do-uong/ruou-trang/",
	])
		await page.goto(path)
	await page.goto("/")
	await keptPage(page, "/")
	const never = /^\/(gio-hang|thanh-toan|don-hang|tim-kiem|api|18|nhom\/do-uong\/ruou-trang)\//
	expect((await keptPaths(page)).filter((path) => never.test(path))).toEqual([])
	await context.setOffline(true)
	await page.goto("/gio-hang/")
	await expect(heading(page)).toHaveText("Không có mạng")
})

test("nobody is held: a silent network ends in the copy, a new worker takes over, one deploy ends it", async ({
	page,
	baseURL,
}) => {
	const front = await frontOf(baseURL ?? "")
	try {
		await page.goto(`${front.url}/chuong-trinh/`)
		await keptPage(page, "/chuong-trinh/")
		const speak = front.silence()
		await page.reload()
		await expect(note(page)).toBeVisible()
		speak()

		const worker = await (await page.request.get("/sw.js")).text()
		front.worker = worker.replace(/"nen-[^"]+"/, '"nen-new"')
		const shells = () =>
			page.evaluate(async () => (await caches.keys()).filter((name) => /^nen-/.test(name)))
		await page.reload()
		await expect(note(page)).toHaveCount(0)
		await expect.poll(shells).toEqual(["nen-new"])

		const gone = join(import.meta.dirname, "../../../src/components/offline/gone.js")
		front.worker = readFileSync(gone, "utf8")
		await page.reload()
		await expect.poll(() => keptPaths(page)).toEqual([])
		const workers = () =>
			page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
		await expect.poll(workers).toBe(0)
	} finally {
		front.stop()
	}
})
