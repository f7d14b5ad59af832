import { expect, test } from "vitest"
import { complete } from "./completion"
import { Medusa } from "./medusa"

function medusa(...answers: [number, unknown][]) {
	const left = [...answers]
	const send = (async () => {
		const [status, body] =
			left.length > 1 ? (left.shift() ?? [500, null]) : (left[0] ?? [500, null])
		return new Response(JSON.stringify(body), { status })
	}) as typeof fetch
	return new Medusa({ url: "http://medusa.invalid", key: "pk" }, "1.2.3.4", send)
}

const order = { type: "order", order: { custom_display_id: "OC-1234ABCD" } }
const noPause = async () => {}

test("an order answers its code", async () => {
	expect(await complete(medusa([200, order]), "cart_1", noPause)).toEqual({
		kind: "ok",
		value: "OC-1234ABCD",
	})
})

test("a completion under way is asked for again until it is done", async () => {
	const busy: [number, unknown] = [409, { message: "already being completed" }]
	expect(await complete(medusa(busy, busy, [200, order]), "cart_1", noPause)).toMatchObject({
		kind: "ok",
	})
	expect(await complete(medusa(busy), "cart_1", noPause)).toMatchObject({
		kind: "refused",
		status: 409,
	})
})

test("200 with a cart is no order", async () => {
	const answer = { type: "cart", cart: {}, error: { problems: [] } }
	expect(await complete(medusa([200, answer]), "cart_1", noPause)).toMatchObject({
		kind: "refused",
		body: { problems: [] },
	})
})

test("a silent, broken or strange shop is down", async () => {
	for (const shop of [
		medusa([500, {}]),
		medusa([200, { type: "order", order: {} }]),
		new Medusa(null, "1.2.3.4"),
		new Medusa({ url: "http://medusa.invalid", key: "pk" }, "", () =>
			Promise.reject(new Error("x")),
		),
	])
		expect(await complete(shop, "cart_1", noPause)).toEqual({ kind: "down" })
})
