import { expect, test } from "vitest"
import type { Shop } from "../../lib/shop/shop"
import { takingTurns } from "./turns"

/** A shop that writes down when each change begins and ends, and fails where told to. */
function slowShop(log: string[], failing = ""): Shop {
	const work = async (name: string) => {
		log.push(`${name} begins`)
		await new Promise((done) => setImmediate(done))
		log.push(`${name} ends`)
		if (name === failing) throw new Error(name)
		return { kind: "down" as const }
	}
	return {
		cart: () => work("cart"),
		add: () => work("add"),
		change: () => work("change"),
		remove: () => work("remove"),
		quote: () => work("quote"),
		place: () => work("place"),
		justPlaced: () => work("justPlaced"),
		lookup: () => work("lookup"),
		availability: () => work("availability"),
	}
}

test("changes of one cart wait for each other, readings do not", async () => {
	const log: string[] = []
	const shop = takingTurns(slowShop(log), "cart_1")
	const same = takingTurns(slowShop(log), "cart_1")
	await Promise.all([shop.quote("01"), same.remove("line"), shop.cart()])
	expect(log.indexOf("remove begins")).toBeGreaterThan(log.indexOf("quote ends"))
	expect(log.indexOf("cart begins")).toBeLessThan(log.indexOf("quote ends"))
})

test("other carts, and readers without one, do not wait", async () => {
	const log: string[] = []
	const one = takingTurns(slowShop(log), "cart_1")
	const two = takingTurns(slowShop(log), "cart_2")
	const none = takingTurns(slowShop(log), null)
	await Promise.all([one.quote("01"), two.change("line", 1), none.add("variant", 1)])
	expect(log.slice(0, 3).every((entry) => entry.endsWith("begins"))).toBe(true)
})

test("a change that fails does not hold the next one up", async () => {
	const log: string[] = []
	const shop = takingTurns(slowShop(log, "quote"), "cart_1")
	const failed = shop.quote("01")
	const after = shop.add("variant", 1)
	await expect(failed).rejects.toThrow("quote")
	await expect(after).resolves.toEqual({ kind: "down" })
})
