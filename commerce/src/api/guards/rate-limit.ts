import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RateWindow } from "../../rate/window"
import { Refusal } from "../../refusal/refusal"

/** Refuses the callers of one address beyond `most` requests in `seconds`. */
export function limitRate(most: number, seconds: number) {
	const window = new RateWindow(most, seconds * 1000)
	return function limitRateOfAddress(
		req: MedusaRequest,
		res: MedusaResponse,
		next: MedusaNextFunction,
	) {
		if (req.method === "POST" && !window.take(req.ip ?? "", Date.now())) {
			res.setHeader("Retry-After", String(seconds))
			throw Refusal.of("too_often", undefined, { type: "too_many_requests" })
		}
		next()
	}
}
