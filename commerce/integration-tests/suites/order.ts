import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ReducedOrder } from "../../src/order/reduced"
import { twoProducts } from "../support/goods"
import { type Answer, record, type Shop } from "../support/shop"

/** A guest buys, and finds the order again. */
export function orderSuite(shop: Shop) {
	async function place(): Promise<{ code: string; id: string; total: number }> {
		const [a, b] = await twoProducts(shop)
		const cart = await shop.openCart()
		await shop.add(cart, a.variant.id, 2)
		await shop.add(cart, b.variant.id, 1)
		const postage = await shop.prepare(cart)
		const order = record((await shop.complete(cart)).body.order)
		return {
			code: String(order.custom_display_id),
			id: String(order.id),
			total: 2 * a.variant.price + b.variant.price + postage,
		}
	}
	const lookup = (code: string, phone: string) => shop.post("/store/order-lookup", { code, phone })
	const orderIn = (answer: Answer) => answer.body.order as ReducedOrder

	test("two products of two producers, cash on delivery, with the right sums", async () => {
		const [a, b] = await twoProducts(shop)
		const { code, total } = await place()
		expect(code).toMatch(/^SL-[0-9A-HJKMNP-TV-Z]{8}$/)
		const order = orderIn(await lookup(code, "+84 900 000 000"))
		expect(order).toMatchObject({ code, status: "received", test: true, total })
		expect(order.goods + order.shipping).toBe(total)
		expect(order.lines.map((line) => [line.productSlug, line.producer?.slug])).toEqual(
			expect.arrayContaining([
				[a.product.slug, a.product.producer],
				[b.product.slug, b.product.producer],
			]),
		)
		for (const line of order.lines) expect(line.total).toBe(line.quantity * line.unitPrice)
	})

	test("the stock of an order is reserved", async () => {
		const [a] = await twoProducts(shop)
		const left = async () => {
			const query = shop.container().resolve(ContainerRegistrationKeys.QUERY)
			const { data } = await query.graph({
				entity: "inventory_level",
				fields: ["reserved_quantity"],
				filters: { inventory_item: { sku: a.variant.sku } },
			})
			return Number(data[0]?.reserved_quantity)
		}
		const before = await left()
		await place()
		expect(await left()).toBe(before + 2)
	})

	test("completing again gives the same order", async () => {
		const [a] = await twoProducts(shop)
		const cart = await shop.openCart()
		await shop.add(cart, a.variant.id, 1)
		await shop.prepare(cart)
		const first = record((await shop.complete(cart)).body.order)
		const second = record((await shop.complete(cart)).body.order)
		expect(second.custom_display_id).toBe(first.custom_display_id)
	})

	test("a wrong phone and a wrong code look alike", async () => {
		const { code } = await place()
		const from = Date.now()
		const phone = await lookup(code, "0900000001")
		const between = Date.now()
		const wrong = await lookup("SL-00000000", "0900000000")
		const until = Date.now()
		expect(phone.status).toBe(404)
		expect(phone.text).toBe(wrong.text)
		expect(Math.abs(until - between - (between - from))).toBeLessThan(200)
	})

	test("an order cannot be read by its id, and keeps the person to itself", async () => {
		const { code, id } = await place()
		const secret = /900000000|Nguyễn Văn|Thôn Thử/
		for (const path of [`/store/orders/${id}`, `/store/orders/${id}?fields=*shipping_address`]) {
			const { status, text } = await shop.get(path)
			expect(status).toBe(404)
			expect(text).not.toMatch(secret)
		}
		const { text } = await lookup(code, "0900000000")
		expect(text).not.toMatch(secret)
		expect(text).not.toMatch(/cart_|order_/)
	})

	test("one code can be tried ten times a minute", async () => {
		const statuses: number[] = []
		for (let tried = 0; tried < 11; tried++)
			statuses.push((await lookup("SL-11111111", `09000000${10 + tried}`)).status)
		expect(statuses.slice(0, 10)).toEqual(Array(10).fill(404))
		expect(statuses[10]).toBe(429)
	})

	test("lookup refuses what is no code or no phone", async () => {
		const wrong: [object, string][] = [
			[{ code: "x", phone: "0900000000" }, "code"],
			[{ code: "SL-00000000", phone: "12" }, "phone"],
			[{ code: "SL-00000000" }, "phone"],
			[{ code: "SL-00000000", phone: "0900000000", id: "1" }, "id"],
		]
		for (const [body, field] of wrong) {
			const answer = await shop.post("/store/order-lookup", body)
			expect([answer.status, answer.body.field]).toEqual([400, field])
		}
	})
}
