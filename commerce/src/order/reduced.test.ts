import { expect, test } from "vitest"
import { maskName, maskPhone } from "./mask"
import { type OrderRow, reducedOrder, statusOf } from "./reduced"

const row: OrderRow = {
	custom_display_id: "SL-00000000",
	created_at: "2026-11-24T03:00:00.000Z",
	status: "pending",
	fulfillment_status: "not_fulfilled",
	metadata: { demo: true, note: "gọi trước" },
	item_total: 200_000,
	shipping_total: 30_000,
	total: 230_000,
	items: [
		{
			product_id: "prod_1",
			product_handle: "mat-ong",
			product_title: "Mật ong",
			title: "Mật ong 500 ml",
			variant_title: "500 ml",
			quantity: 2,
			unit_price: 100_000,
			total: 200_000,
		},
	],
	shipping_address: {
		first_name: "Nguyễn Văn Thử",
		phone: "+84900000000",
		address_2: "Phường Ba Đình, Thành phố Hà Nội",
	},
}

test("shows the goods and masks the person", () => {
	const producers = new Map([["prod_1", { name: "Hợp tác xã Thử", slug: "htx-thu" }]])
	expect(reducedOrder(row, producers)).toEqual({
		code: "SL-00000000",
		placedAt: "2026-11-24T03:00:00.000Z",
		status: "received",
		test: true,
		lines: [
			{
				productSlug: "mat-ong",
				productName: "Mật ong",
				variantName: "500 ml",
				producer: { name: "Hợp tác xã Thử", slug: "htx-thu" },
				quantity: 2,
				unitPrice: 100_000,
				total: 200_000,
			},
		],
		goods: 200_000,
		shipping: 30_000,
		total: 230_000,
		deliverTo: {
			name: "N. V. Thử",
			phone: "••• ••• 000",
			address: "Phường Ba Đình, Thành phố Hà Nội",
		},
	})
	const text = JSON.stringify(reducedOrder(row, producers))
	expect(text).not.toMatch(/Nguyễn|900000000|gọi trước/)
})

test.each([
	["canceled", "shipped", "canceled"],
	["pending", null, "received"],
	["pending", "not_fulfilled", "received"],
	["pending", "partially_fulfilled", "packing"],
	["pending", "fulfilled", "packing"],
	["pending", "partially_shipped", "sent"],
	["pending", "shipped", "sent"],
	["pending", "partially_delivered", "sent"],
	["completed", "delivered", "delivered"],
])("%s, %s is %s", (status, fulfillment_status, expected) => {
	expect(statusOf({ status, fulfillment_status })).toBe(expected)
})

test("a fraction of a đồng is an error, not rounded", () => {
	expect(() => reducedOrder({ ...row, total: 0.5 }, new Map())).toThrow(/0.5/)
})

test("masks keep what its owner recognises", () => {
	expect(maskName("  Thử ")).toBe("Thử")
	expect(maskPhone("")).toBe("")
})
