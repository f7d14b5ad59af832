import { expect, test } from "vitest"
import { answerTo } from "./answer"
import { reasons } from "./reasons"
import { Refusal } from "./refusal"

test("a refusal keeps its reason and field, also after a workflow copied it", () => {
	const refusal = Refusal.of("quantity_wrong", "quantity", { max: 99 })
	const expected = {
		status: 400,
		body: {
			type: "invalid_data",
			message: "Số lượng phải là số nguyên từ 1 đến 99.",
			field: "quantity",
		},
	}
	expect(answerTo(refusal)).toEqual(expected)
	expect(answerTo({ ...refusal, message: refusal.message })).toEqual(expected)
})

test("the framework's words never reach the reader", () => {
	const inside = { type: "not_found", message: 'Cart id "x" not found in table cart' }
	expect(answerTo(inside)).toEqual({
		status: 404,
		body: { type: "not_found", message: reasons.not_found },
	})
	expect(answerTo(new Error("connection to 10.0.0.1 failed")).body.message).toBe(reasons.failed)
	expect(answerTo(new Error("boom")).status).toBe(500)
})

test("a body that is no JSON is the caller's fault", () => {
	const error = Object.assign(new SyntaxError("Unexpected token"), { statusCode: 400 })
	expect(answerTo(error)).toEqual({
		status: 400,
		body: { type: "invalid_data", message: reasons.bad_body },
	})
})
