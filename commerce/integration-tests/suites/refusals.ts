import { setStock, twoProducts } from "../support/goods"
import { type Answer, addressOf, record, type Shop } from "../support/shop"

/** Everything a shop is sent by mistake or on purpose. */
export function refusalSuite(shop: Shop) {
	function expectRefused(answer: Answer, field?: string) {
		expect(`${answer.status} ${answer.text}`).toMatch(/^4\d\d /)
		// Words with marks: the reason is in Vietnamese.
		expect(String(answer.body.message).normalize("NFD")).toMatch(/\p{M}/u)
		expect(answer.text).not.toMatch(/stack|node_modules|at \w+ \(/)
		if (field) expect(answer.body.field).toBe(field)
	}

	test("quantities that are no whole number from 1 to 99", async () => {
		const [a] = await twoProducts(shop)
		const cart = await shop.openCart()
		await shop.add(cart, a.variant.id, 1)
		const line = await lineOf(cart)
		for (const quantity of [0, -1, 1.5, 1e9, 100, "2", null]) {
			expectRefused(await shop.add(cart, a.variant.id, quantity), "quantity")
			const path = `/store/carts/${cart}/line-items/${line.id}`
			expectRefused(await shop.post(path, { quantity }), "quantity")
		}
		expect((await lineOf(cart)).quantity).toBe(1)
	})

	test("more than an order may take, piece by piece", async () => {
		const [a] = await twoProducts(shop)
		await setStock(shop, a.variant.sku, 1000)
		const cart = await shop.openCart()
		expect((await shop.add(cart, a.variant.id, 99)).status).toBe(200)
		expectRefused(await shop.add(cart, a.variant.id, 1), "quantity")
	})

	test("addresses nobody could deliver to, and the cart is kept", async () => {
		const [a] = await twoProducts(shop)
		const cart = await shop.openCart()
		await shop.add(cart, a.variant.id, 1)
		await shop.prepare(cart)
		for (const [change, field] of addresses) {
			const set = await shop.post(`/store/carts/${cart}`, { shipping_address: addressOf(change) })
			expectRefused(set.status === 200 ? await shop.complete(cart) : set, field)
		}
		const { body } = await shop.get(`/store/carts/${cart}`)
		expect(record(body.cart)).toMatchObject({ completed_at: null, items: [{ quantity: 1 }] })
		await shop.prepare(cart)
		expect((await shop.complete(cart)).body.type).toBe("order")
	})

	test("an order without an address, and one without goods", async () => {
		const [a] = await twoProducts(shop)
		const cart = await shop.openCart()
		expectRefused(await shop.complete(cart))
		await shop.add(cart, a.variant.id, 1)
		expectRefused(await shop.complete(cart))
	})

	test("a product that is sold out, before and after it lay in the cart", async () => {
		const [a] = await twoProducts(shop)
		const cart = await shop.openCart()
		await shop.add(cart, a.variant.id, 3)
		await shop.prepare(cart)
		await setStock(shop, a.variant.sku, 2)
		const late = await shop.complete(cart)
		expectRefused(late, "quantity")
		expect(late.body.message).toContain("chỉ còn 2")
		await setStock(shop, a.variant.sku, 0)
		const other = await shop.openCart()
		const answer = await shop.add(other, a.variant.id, 1)
		expectRefused(answer, "quantity")
		expect(answer.body.message).toContain("đã hết hàng")
	})

	test("a product that is not published any more", async () => {
		const [a] = await twoProducts(shop)
		const cart = await shop.openCart()
		await shop.add(cart, a.variant.id, 1)
		await shop.prepare(cart)
		await shop.container().resolve("product").updateProducts(a.product.id, { status: "draft" })
		expectRefused(await shop.complete(cart))
		expectRefused(await shop.add(await shop.openCart(), a.variant.id, 1))
	})

	test("a product that cannot be ordered, and one there is not", async () => {
		const kept = (await shop.products()).filter((one) => one.notForSale !== null)
		expect(kept.length).toBeGreaterThan(0)
		const cart = await shop.openCart()
		for (const { variants } of kept.slice(0, 5))
			expectRefused(await shop.add(cart, variants[0]?.id ?? "", 1))
		expectRefused(await shop.add(cart, "variant_nobody", 1))
	})

	test("a price of one's own", async () => {
		const [a] = await twoProducts(shop)
		const cart = await shop.openCart()
		expectRefused(await shop.add(cart, a.variant.id, 1, { unit_price: 1 }), "unit_price")
		expectRefused(await shop.add(cart, a.variant.id, 1, { metadata: { price: 1 } }), "metadata")
		await shop.add(cart, a.variant.id, 1)
		const { body } = await shop.get(`/store/carts/${cart}`)
		expect(record(body.cart).item_total).toBe(a.variant.price)
	})

	test("a line of somebody else's cart", async () => {
		const [a] = await twoProducts(shop)
		const theirs = await shop.openCart()
		await shop.add(theirs, a.variant.id, 1)
		const line = await lineOf(theirs)
		const path = `/store/carts/${await shop.openCart()}/line-items/${line.id}`
		expectRefused(await shop.post(path, { quantity: 5 }))
		expectRefused(await shop.call("DELETE", path))
		expect(await lineOf(theirs)).toMatchObject({ id: line.id, quantity: 1 })
		const own = `/store/carts/${theirs}/line-items/${line.id}`
		expect((await shop.call("DELETE", own)).status).toBe(200)
	})

	test("fields that are not ours", async () => {
		const cart = await shop.openCart()
		for (const [body, field] of fields)
			expectRefused(await shop.post(`/store/carts/${cart}`, body), field)
	})

	test("queries that reach for the prototype", async () => {
		for (const path of [
			"/store/products?fields=__proto__.polluted",
			"/store/products?fields=id,%2Bconstructor.prototype.x",
			"/store/regions?order=__proto__",
		])
			expectRefused(await shop.get(path))
		await shop.get("/store/products?__proto__[polluted]=1")
		expect(Reflect.get({}, "polluted")).toBeUndefined()
	})

	test("a body that is no JSON, and a body with a prototype", async () => {
		const cart = await shop.openCart()
		const path = `/store/carts/${cart}`
		expectRefused(await shop.post(path, '{"email":'))
		expectRefused(await shop.post(path, '{"__proto__":{"a":1}}'))
	})

	test("a cart tells nothing of a customer who has its e-mail address", async () => {
		const customers = shop.container().resolve("customer")
		await customers.createCustomers({
			email: "khach@example.test",
			first_name: "Kín",
			has_account: true,
			metadata: { secret: "kín" },
		})
		const cart = await shop.openCart()
		await shop.post(`/store/carts/${cart}`, { email: "khach@example.test" })
		const { text } = await shop.get(`/store/carts/${cart}?fields=*customer,%2Bcustomer.metadata`)
		expect(text).not.toContain("Kín")
		expect(text).not.toContain("kín")
	})

	async function lineOf(cart: string): Promise<{ id: string; quantity: number }> {
		const { body } = await shop.get(`/store/carts/${cart}`)
		const [line] = record(body.cart).items as { id: string; quantity: number }[]
		if (!line) throw new Error("an empty cart")
		return line
	}
}

const addresses: [object, string | undefined][] = [
	[{ phone: "" }, "phone"],
	[{ phone: "12345" }, "phone"],
	[{ first_name: " " }, "name"],
	[{ city: "99999" }, "communeCode"],
	[{ province: "99" }, "provinceCode"],
	[{ province: "04" }, "communeCode"],
	[{ address_1: "" }, "street"],
	[{ country_code: "us" }, undefined],
]

const fields: [object, string][] = [
	[{ sales_channel_id: "sc_1" }, "sales_channel_id"],
	[{ region_id: "reg_1" }, "region_id"],
	[{ metadata: { demo: false } }, "demo"],
	[{ shipping_address: addressOf({ id: "caaddr_1" }) }, "id"],
	[{ promo_codes: ["X"] }, "promo_codes"],
	[{ email: "nobody" }, "email"],
]
