import type { Cart, Order } from "../../src/lib/shop/shop"
import { products } from "./records"

const long = products.long
const unitPrice = 9_999_999

const line = {
	productSlug: long.slug,
	productName: long.name,
	variantName: long.variants[0]?.name ?? "",
	quantity: 99,
	unitPrice,
	total: 99 * unitPrice,
}

/** A cart of one long line and one that the catalogue no longer has. */
export const cart: Cart = {
	lines: [
		{ ...line, id: "l1", variantId: "v0" },
		{ ...line, id: "l2", variantId: "gone", productSlug: "khong-con", variantName: "" },
	],
	pieces: 198,
	goods: 2 * line.total,
	shipping: 30_000,
	total: 2 * line.total + 30_000,
}

export const order: Order = {
	code: "SL-XXXXXXXX",
	placedAt: "2026-11-24T10:00:00.000Z",
	status: "received",
	test: true,
	lines: [line, { ...line, productSlug: null, variantName: "" }],
	goods: cart.goods,
	shipping: 30_000,
	total: cart.total,
	deliverTo: { name: "N. N. Thử", phone: "+84••••••000", address: long.name },
}
