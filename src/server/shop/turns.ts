import type { Shop } from "../../lib/shop/shop"

/** The last change under way of each cart. */
const last = new Map<string, Promise<unknown>>()

/**
 * A shop whose changes of one cart wait for each other. Medusa locks a cart while it changes and lets
 * a second change fail, so a reader who chooses a province and presses the button at once would be
 * told that the shop is closed.
 */
export function takingTurns(shop: Shop, cartId: string | null): Shop {
	const inTurn = <T>(change: () => Promise<T>) => (cartId ? next(cartId, change) : change())
	return {
		cart: () => shop.cart(),
		add: (variantId, quantity) => inTurn(() => shop.add(variantId, quantity)),
		change: (lineId, quantity) => inTurn(() => shop.change(lineId, quantity)),
		remove: (lineId) => inTurn(() => shop.remove(lineId)),
		quote: (provinceCode) => inTurn(() => shop.quote(provinceCode)),
		place: (customer, shownTotal) => inTurn(() => shop.place(customer, shownTotal)),
		justPlaced: () => shop.justPlaced(),
		lookup: (code, phone) => shop.lookup(code, phone),
		availability: (variantIds) => shop.availability(variantIds),
	}
}

function next<T>(cartId: string, change: () => Promise<T>): Promise<T> {
	const before = last.get(cartId) ?? Promise.resolve()
	const mine = before.then(change, change)
	last.set(cartId, mine)
	const forget = () => {
		if (last.get(cartId) === mine) last.delete(cartId)
	}
	mine.then(forget, forget)
	return mine
}
