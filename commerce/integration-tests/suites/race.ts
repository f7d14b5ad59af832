import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { setStock, twoProducts } from "../support/goods"
import type { Shop } from "../support/shop"

/** Orders at the same moment. */
export function raceSuite(shop: Shop) {
	test("the last pieces are sold once, in whatever order the products were chosen", async () => {
		const [a, b] = await twoProducts(shop)
		await setStock(shop, a.variant.sku, 2)
		await setStock(shop, b.variant.sku, 2)
		const carts: string[] = []
		for (let i = 0; i < 5; i++) {
			const cart = await shop.openCart()
			for (const { variant } of i % 2 ? [a, b] : [b, a]) await shop.add(cart, variant.id, 1)
			await shop.prepare(cart)
			carts.push(cart)
		}
		const answers = await Promise.all(carts.map((cart) => shop.complete(cart)))
		const placed = answers.filter(({ body }) => body.type === "order")
		expect(placed).toHaveLength(2)
		for (const { status } of answers.filter(({ body }) => body.type !== "order"))
			expect(status).toBe(400)

		const database = shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
		const count = async (sql: string) => {
			const { rows }: { rows: { n: string }[] } = await database.raw(sql)
			return Number(rows[0]?.n)
		}
		expect(await count('select count(*) as n from "order"')).toBe(2)
		expect(await count("select count(*) as n from reservation_item where deleted_at is null")).toBe(
			4,
		)
		const offers = await shop.offers([a.variant.id, b.variant.id])
		expect(offers.map((offer) => offer.stock)).toEqual(["out", "out"])
	})
}
