import { type APIRequestContext, expect, test } from "@playwright/test"
import { z } from "zod"
import { cardsOf, phone, receiver } from "../support/e2e/shop"

const problems = z.object({ problems: z.array(z.object({ field: z.string(), text: z.string() })) })
const cart = z.object({
	pieces: z.number(),
	total: z.number(),
	lines: z.array(z.object({ id: z.string(), quantity: z.number() })),
})
const hidden = /<input type="hidden" name="variant" value="([^"]+)"|name="variant" value="([^"]+)"/

let variantId = ""
test.beforeEach(async ({ page, request }) => {
	await page.goto("/san-pham/sao-5/")
	for (const { address } of await cardsOf(page)) {
		const match = hidden.exec(await (await request.get(address)).text())
		variantId = match?.[1] ?? match?.[2] ?? ""
		if (variantId) return
	}
})

const lines = "/api/cart/lines"
const own = (baseURL?: string) => ({ Origin: baseURL ?? "" })

const changes: [string, Record<string, unknown>][] = [
	["quantity 0", { quantity: 0 }],
	["quantity −1", { quantity: -1 }],
	["quantity 1.5", { quantity: 1.5 }],
	["quantity 10^9", { quantity: 1_000_000_000 }],
	["a price of one's own", { price: 1 }],
	["a variant that is none", { variantId: "variant_none" }],
	["no variant", { variantId: undefined }],
]
for (const [what, change] of changes)
	test(`the cart refuses ${what} with a reason`, async ({ request, baseURL }) => {
		const data = { variantId, quantity: 1, ...change }
		const answer = await request.post(lines, { data, headers: own(baseURL) })
		expect(answer.status()).toBeGreaterThanOrEqual(400)
		expect(answer.status()).toBeLessThan(500)
		const { problems: told } = problems.parse(await answer.json())
		for (const { text } of told) expect(text).toMatch(/\p{L}{2,} \p{L}{2,}/u)
		expect(JSON.stringify(told)).not.toMatch(/\bat \w+ \(|node_modules|Error:/)
		expect(await read(request)).toMatchObject({ pieces: 0 })
	})

test("nobody changes a line of another's cart", async ({ request, playwright, baseURL }) => {
	const headers = own(baseURL)
	await request.post(lines, { data: { variantId, quantity: 2 }, headers })
	const [line] = (await read(request)).lines
	const stranger = await playwright.request.newContext({ baseURL, extraHTTPHeaders: headers })
	await stranger.post(lines, { data: { variantId, quantity: 1 } })
	const change = await stranger.patch(`${lines}/${line?.id}`, { data: { quantity: 9 } })
	expect(change.status()).toBeGreaterThanOrEqual(400)
	expect(change.status()).toBeLessThan(500)
	const removal = await stranger.delete(`${lines}/${line?.id}`)
	expect(removal.status()).toBeGreaterThanOrEqual(400)
	expect(removal.status()).toBeLessThan(500)
	expect(await read(request)).toMatchObject({ pieces: 2, lines: [{ quantity: 2 }] })
	await stranger.dispose()
})

test("no order at a total of one's own", async ({ request, baseURL }) => {
	const headers = own(baseURL)
	await request.post(lines, { data: { variantId, quantity: 1 }, headers })
	const before = await read(request)
	const form = {
		act: "order",
		shownTotal: "1",
		...receiver,
		phone,
		provinceCode: "01",
		communeCode: "00004",
		note: "",
		email: "",
	}
	const answer = await request.post("/thanh-toan/", { form, headers, maxRedirects: 0 })
	expect(answer.status()).toBeGreaterThanOrEqual(400)
	expect(answer.status()).toBeLessThan(500)
	expect(await answer.text()).toContain("Tổng tiền vừa đổi")
	expect((await read(request)).pieces).toBe(before.pieces)
})

test("another site's form changes nothing", async ({ request }) => {
	const headers = { Origin: "https://other.example" }
	const answer = await request.post(lines, { data: { variantId, quantity: 1 }, headers })
	expect(answer.status()).toBe(403)
	expect(await read(request)).toMatchObject({ pieces: 0 })
})

async function read(request: APIRequestContext) {
	return cart.parse(await (await request.get("/api/cart")).json())
}
