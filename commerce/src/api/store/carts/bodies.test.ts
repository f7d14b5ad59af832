import { describe, expect, test } from "vitest"
import { reasons } from "../../../refusal/reasons"
import { cartBodies, faultOf } from "./bodies"

function send(path: string, body: unknown) {
	const found = cartBodies.find((entry) => entry.path.test(path))
	if (!found) throw new Error(`${path} is not checked`)
	const result = found.body.safeParse(body)
	return result.success ? { body: result.data } : { fault: faultOf(result.error) }
}

const address = {
	first_name: "Nguyễn Văn Thử",
	last_name: "",
	phone: "0900 000 000",
	address_1: "Thôn Thử",
	address_2: "Phường Ba Đình, Hà Nội",
	city: "00004",
	province: "01",
	country_code: "vn",
}

describe("quantity", () => {
	test.each([0, -1, 1.5, 1e9, 100, "1", null, Number.NaN])("%s is refused", (quantity) => {
		const { fault } = send("/store/carts/cart_1/line-items", { variant_id: "v", quantity })
		expect(fault).toEqual({
			field: "quantity",
			message: "Số lượng phải là số nguyên từ 1 đến 99.",
		})
	})
	test.each([1, 99])("%s is taken", (quantity) => {
		const body = { variant_id: "v", quantity }
		expect(send("/store/carts/cart_1/line-items", body)).toEqual({ body })
	})
})

describe("fields that are not ours are refused by name", () => {
	test.each([
		["/store/carts", { sales_channel_id: "sc_1" }, "sales_channel_id"],
		["/store/carts/cart_1", { region_id: "reg_1" }, "region_id"],
		["/store/carts/cart_1", { metadata: { demo: false } }, "demo"],
		["/store/carts/cart_1", { shipping_address: { ...address, id: "caaddr_1" } }, "id"],
		[
			"/store/carts/cart_1/line-items",
			{ variant_id: "v", quantity: 1, unit_price: 1 },
			"unit_price",
		],
		["/store/carts/cart_1/line-items/item_1", { quantity: 1, metadata: {} }, "metadata"],
		["/store/carts/cart_1/complete", { payment: 1 }, "payment"],
	])("%s %j", (path, body, field) => {
		expect(send(path, body).fault).toEqual({ field, message: reasons.unknown_field })
	})
})

describe("address", () => {
	const set = (change: object) =>
		send("/store/carts/cart_1", { shipping_address: { ...address, ...change } })

	test("the phone is kept as E.164", () => {
		expect(set({})).toEqual({ body: { shipping_address: { ...address, phone: "+84900000000" } } })
	})

	test.each([
		[{ phone: "12345" }, "phone", reasons.phone_wrong],
		[{ phone: undefined }, "phone", reasons.phone_wrong],
		[{ city: "x" }, "communeCode", reasons.commune_missing],
		[{ province: "" }, "provinceCode", reasons.province_missing],
		[{ country_code: "us" }, "country_code", reasons.country_wrong],
		[{ address_1: "x".repeat(201) }, "street", reasons.too_long],
		[{ first_name: 7 }, "name", reasons.bad_body],
	])("%j is refused at its field", (change, field, message) => {
		expect(set(change).fault).toEqual({ field, message })
	})
})

test("only cash on delivery can be chosen", () => {
	const path = "/store/payment-collections/pay_1/payment-sessions"
	expect(send(path, { provider_id: "pp_other" }).fault?.message).toBe(reasons.cash_only)
	expect(send(path, { provider_id: "pp_system_default", data: {} }).fault?.field).toBe("data")
})
