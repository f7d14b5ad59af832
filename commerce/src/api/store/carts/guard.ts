import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { Refusal } from "../../../refusal/refusal"
import { cartBodies, faultOf } from "./bodies"

/** An e-mail ties a registered customer to an anonymous cart; nothing of that person may be read from it. */
export function hideCustomer(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
	req.disallowed = ["customer"]
	next()
}

/** Checks what a cart request carries before Medusa, whose own schemas let fractions and channels through. */
export function checkCartBody(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
	if (req.method !== "POST") return next()
	const path = req.originalUrl.split("?")[0] ?? ""
	const found = cartBodies.find((entry) => entry.path.test(path))
	if (!found) return next()
	const result = found.body.safeParse(req.body ?? {})
	if (!result.success) {
		const fault = faultOf(result.error)
		throw new Refusal(fault.message, fault.field, MedusaError.Types.INVALID_DATA)
	}
	req.body = result.data
	next()
}

/** Medusa deletes any line by its id, whatever cart it is asked through. */
export async function checkOwnLine(
	req: MedusaRequest,
	_: MedusaResponse,
	next: MedusaNextFunction,
) {
	const { id, line_id } = req.params
	const lines = await req.scope
		.resolve(Modules.CART)
		.listLineItems({ id: line_id ?? "", cart_id: id ?? "" }, { select: ["id"], take: 1 })
	if (lines.length === 0)
		throw Refusal.of("not_found", undefined, { type: MedusaError.Types.NOT_FOUND })
	next()
}
