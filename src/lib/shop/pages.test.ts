import { beforeAll, expect, test, vi } from "vitest"
import type { Answer, Cart, Shop } from "./shop"

vi.mock("../catalogue/units", () => ({
	provinceByCode: (code: string) => (code === "01" ? { code } : null),
	communeByCode: (code: string) => (code === "00004" ? { code, provinceCode: "01" } : null),
}))

let cartPage: typeof import("./cart-page")
let checkout: typeof import("./checkout-page")
let orders: typeof import("./order-page")
beforeAll(async () => {
	cartPage = await import("./cart-page")
	checkout = await import("./checkout-page")
	orders = await import("./order-page")
})

const line = {
	id: "item_1",
	variantId: "variant_1",
	productSlug: "che",
	productName: "Chè",
	variantName: "hộp",
	quantity: 2,
	unitPrice: 50_000,
	total: 100_000,
}
const cart: Cart = { lines: [line], pieces: 2, goods: 100_000, shipping: 20_000, total: 120_000 }
const ok = <T>(value: T): Answer<T> => ({ kind: "ok", value })

function shop(change: Partial<Shop> = {}): Shop {
	const whole = async () => ok(cart)
	return {
		cart: whole,
		add: whole,
		change: whole,
		remove: whole,
		quote: whole,
		place: async () => ok({ code: "OC-1" }),
		justPlaced: async () => ok(null),
		lookup: async () => ok(null),
		availability: async () => ok([]),
		...change,
	}
}

function post(fields: Record<string, string>): Request {
	return new Request("http://local.invalid/", { method: "POST", body: new URLSearchParams(fields) })
}

const order = {
	act: "order",
	shownTotal: "120000",
	name: "Người Thử",
	phone: "0900000000",
	provinceCode: "01",
	communeCode: "00004",
	street: "Thôn Thử",
	note: "",
	email: "",
}

test("a change of the cart ends in a redirect, and remembers the price shown", async () => {
	const add = { act: "add", variant: "variant_1", quantity: "1", shown: "45000" }
	expect(await cartPage.cartPage(post(add), shop())).toEqual({
		kind: "redirect",
		to: "/gio-hang/?mon=variant_1&gia=45000",
	})
	const query = new URLSearchParams("mon=variant_1&gia=45000")
	expect(cartPage.priceChange(query, cart)).toEqual({ name: "Chè", before: 45_000, now: 50_000 })
	query.set("gia", "50000")
	expect(cartPage.priceChange(query, cart)).toBeNull()
})

test.each(["0", "-1", "1.5", "1000000000", "abc", ""])(
	"quantity %s is a 400 at its line, with what was typed",
	async (quantity) => {
		const page = await cartPage.cartPage(post({ act: "change", line: "item_1", quantity }), shop())
		expect(page).toMatchObject({ status: 400, faultyLine: "item_1", typed: quantity })
		expect(page.kind === "view" && page.problems[0]?.field).toBe("quantity")
	},
)

test("one less than one takes the line out", async () => {
	const remove = vi.fn(async () => ok(cart))
	await cartPage.cartPage(post({ act: "less", line: "item_1", quantity: "1" }), shop({ remove }))
	expect(remove).toHaveBeenCalledWith("item_1")
})

test.each([
	{ act: "x" },
	{},
	{ act: "add", variant: "../x", quantity: "1" },
	{ act: "remove", line: "item_1", quantity: "1", price: "1" },
])("what is no form of ours is a 400: %j", async (fields) => {
	expect(await cartPage.cartPage(post(fields as Record<string, string>), shop())).toMatchObject({
		status: 400,
	})
})

test("a silent shop is a calm 503 and keeps what was typed", async () => {
	const down = async () => ({ kind: "down" as const })
	const silent = shop({ cart: down, quote: down, place: down, lookup: down })
	const get = new Request("http://local.invalid/")
	expect(await cartPage.cartPage(get, silent)).toMatchObject({ status: 503, cart: null })
	expect(await checkout.checkoutPage(post(order), silent)).toMatchObject({
		status: 503,
		typed: { name: "Người Thử" },
	})
	expect(await orders.orderPage(post({ code: "OC-1", phone: "0900000000" }), silent)).toMatchObject(
		{
			down: true,
		},
	)
})

test("a good order is placed with the total shown, and leads to its confirmation", async () => {
	const place = vi.fn(async () => ok({ code: "OC-1" }))
	expect(await checkout.checkoutPage(post(order), shop({ place }))).toEqual({
		kind: "redirect",
		to: "/don-hang/da-dat/",
	})
	expect(place).toHaveBeenCalledWith(
		expect.objectContaining({ phone: "+84900000000", communeCode: "00004" }),
		120_000,
	)
})

test.each([
	[{ phone: "" }, "phone"],
	[{ communeCode: "99999" }, "communeCode"],
	[{ role: "admin" }, "role"],
	[{ shownTotal: "abc" }, ""],
])("a form with %j is never sent, and loses nothing", async (change, field) => {
	const place = vi.fn(async () => ok({ code: "OC-1" }))
	const page = await checkout.checkoutPage(post({ ...order, ...change }), shop({ place }))
	expect(page).toMatchObject({ status: 400, typed: { street: "Thôn Thử" } })
	expect(page.kind === "view" && page.problems.map((one) => one.field)).toContain(field)
	expect(place).not.toHaveBeenCalled()
})

test("choosing a province sends nothing, complains of nothing, and tells the postage there", async () => {
	const quote = vi.fn(async () => ok(cart))
	const sent = post({ ...order, act: "province", phone: "" })
	const page = await checkout.checkoutPage(sent, shop({ quote }))
	expect(quote).toHaveBeenCalledWith("01")
	expect(page).toMatchObject({ status: 200, problems: [], typed: { provinceCode: "01" } })
})

test("an order is found or not, and no answer tells which half was wrong", async () => {
	const missing = await orders.orderPage(post({ code: "OC-1234", phone: "0900000000" }), shop())
	expect(missing).toMatchObject({ status: 404, order: null })
	expect(missing.problems).toHaveLength(1)
	const wrong = await orders.orderPage(post({ code: "", phone: "1" }), shop())
	expect(wrong.problems.map((one) => one.field)).toEqual(["code", "phone"])
})
