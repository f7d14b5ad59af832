import type { ServerResponse } from "node:http"
import { beforeAll, expect, test, vi } from "vitest"
import { Medusa } from "./medusa"
import { Session } from "./session"

vi.mock("../../lib/catalogue/units", () => ({
	provinceByCode: (code: string) => ({ code, name: "Tỉnh Thử" }),
	communeByCode: (code: string) => ({ code, name: "Xã Thử" }),
	communes: () => [{ code: "00004", name: "Xã Thử" }],
}))

let gateway: typeof import("./gateway")
beforeAll(async () => {
	gateway = await import("./gateway")
})

const id = "cart_01ABCDEFGHJKMNPQRSTVWXYZ00"
const item = {
	id: "item_1",
	variant_id: "variant_1",
	product_handle: "che",
	title: "Chè",
	quantity: 2,
	unit_price: 50_000,
}
const cart = { id, items: [item], item_total: 100_000, total: 100_000, shipping_methods: [] }
const shipped = {
	...cart,
	total: 120_000,
	shipping_total: 20_000,
	shipping_methods: [{ shipping_option_id: "so_1" }],
}
const customer = {
	name: "Người Thử",
	phone: "+84900000000",
	provinceCode: "01",
	communeCode: "00004",
	street: "Thôn Thử",
	note: null,
	email: null,
}

type Reply = [status: number, body: unknown]

/** A shop that answers by method and path, and remembers what it was sent. */
function shop(answers: Record<string, Reply>, cookies: Record<string, string> = { cart: id }) {
	const sent: { call: string; body: unknown }[] = []
	const set: string[] = []
	const send = (async (url: URL, init: RequestInit) => {
		const call = `${init.method} ${url.pathname.replace(id, ":id").replace("/store", "")}`
		sent.push({ call, body: init.body ? JSON.parse(String(init.body)) : undefined })
		const [status, body] = answers[call] ?? [404, { message: call }]
		return new Response(JSON.stringify(body), { status })
	}) as unknown as typeof fetch
	const response = { appendHeader: (_: string, value: string) => set.push(value) }
	const session = new Session(
		new Map(Object.entries(cookies)),
		response as unknown as ServerResponse,
		false,
	)
	const medusa = new Medusa({ url: "http://medusa.invalid", key: "pk" }, "1.2.3.4", send)
	return { shop: new gateway.Gateway(medusa, session, () => 0), sent, set }
}

const whole: Record<string, Reply> = {
	"GET /carts/:id": [200, { cart }],
	"POST /carts/:id": [200, { cart }],
	"GET /shipping-options": [200, { shipping_options: [{ id: "so_1", amount: 20_000 }] }],
	"POST /carts/:id/shipping-methods": [200, { cart: shipped }],
	"POST /payment-collections": [200, { payment_collection: { id: "pc_1" } }],
	"POST /payment-collections/pc_1/payment-sessions": [200, {}],
	"POST /carts/:id/complete": [200, { type: "order", order: { custom_display_id: "SL-1234ABCD" } }],
}

test("a cart that was deleted or completed is let go of", async () => {
	for (const answer of [
		[404, {}],
		[200, { cart: { ...cart, completed_at: "2026" } }],
	] as Reply[]) {
		const one = shop({ "GET /carts/:id": answer })
		expect(await one.shop.cart()).toMatchObject({ kind: "ok", value: { lines: [] } })
		expect(one.set[0]).toMatch(/^cart=; .*Max-Age=0/)
	}
})

test("the first piece opens a cart, and more than 99 of one are refused here", async () => {
	const one = shop(
		{
			"GET /regions": [200, { regions: [{ id: "reg_1", currency_code: "vnd" }] }],
			"POST /carts": [200, { cart: { ...cart, items: [] } }],
			"POST /carts/:id/line-items": [200, { cart }],
		},
		{},
	)
	expect(await one.shop.add("variant_1", 2)).toMatchObject({ kind: "ok", value: { pieces: 2 } })
	expect(one.set.join()).toContain(`cart=${id}`)
	const full = shop(whole)
	expect(await full.shop.add("variant_1", 98)).toMatchObject({
		kind: "refused",
		problems: [{ field: "quantity" }],
	})
})

test("an order goes through address, postage, payment and completion, and its code stays in a cookie", async () => {
	const one = shop(whole)
	expect(await one.shop.place(customer, 120_000)).toEqual({
		kind: "ok",
		value: { code: "SL-1234ABCD" },
	})
	const address = one.sent.find(({ call }) => call === "POST /carts/:id")?.body
	expect(address).toMatchObject({
		shipping_address: { first_name: "Người Thử", city: "00004", address_2: "Xã Thử, Tỉnh Thử" },
		metadata: { note: null },
	})
	expect(one.set.some((value) => /^placed=.*HttpOnly/.test(value))).toBe(true)
	expect(one.set.some((value) => /^cart=;/.test(value))).toBe(true)
})

test("another total than the one shown is said, not charged", async () => {
	const one = shop(whole)
	expect(await one.shop.place(customer, 100_000)).toMatchObject({
		kind: "refused",
		status: 409,
		problems: [{ field: "shownTotal", text: expect.stringContaining("120.000") }],
	})
	expect(one.sent.some(({ call }) => call.endsWith("/complete"))).toBe(false)
})

test("an order whose answer was lost is found again, not made twice", async () => {
	const done: Reply = [200, { cart: { ...cart, completed_at: "2026" } }]
	const one = shop({ ...whole, "GET /carts/:id": done })
	expect(await one.shop.place(customer, 1)).toMatchObject({ kind: "ok" })
	expect(one.sent.map(({ call }) => call)).toEqual(["GET /carts/:id", "POST /carts/:id/complete"])
})

test("the shop's reason comes back at its field", async () => {
	const no: Reply = [
		400,
		{ type: "invalid_data", message: "“Chè” đã hết hàng.", field: "quantity" },
	]
	const one = shop({ ...whole, "POST /carts/:id/complete": no })
	expect(await one.shop.place(customer, 120_000)).toMatchObject({
		kind: "refused",
		problems: [{ field: "quantity", text: "“Chè” đã hết hàng." }],
	})
	const inside: Reply = [400, { message: "nope", field: "region_id" }]
	expect(await shop({ ...whole, "POST /carts/:id": inside }).shop.place(customer, 1)).toMatchObject(
		{
			problems: [{ field: "" }],
		},
	)
})

test("nobody waits for a silent shop", async () => {
	const one = shop({ ...whole, "POST /carts/:id/shipping-methods": [503, {}] })
	expect(await one.shop.quote("01")).toEqual({ kind: "down" })
	expect(await one.shop.lookup("SL-1234ABCD", "+84900000000")).toEqual({ kind: "ok", value: null })
})
