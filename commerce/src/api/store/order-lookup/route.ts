import { setTimeout as wait } from "node:timers/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { parseMobile } from "../../../domain/phone"
import { readOrderCode } from "../../../order/code"
import { findOrder } from "../../../order/lookup"
import { RateWindow } from "../../../rate/window"
import { Refusal } from "../../../refusal/refusal"

const Lookup = z.strictObject({ code: z.string().max(40), phone: z.string().max(40) })

/** Against trying phones on one code. */
const perCode = new RateWindow(10, 60_000)

/** Every "no" takes this long at least, so that it does not tell a wrong code from a wrong phone. */
const NO_MS = 250

/** The order of a code and the phone it was placed with. A wrong code and a wrong phone look alike. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
	const until = Date.now() + NO_MS
	const { code, phone } = read(req.body)
	if (!perCode.take(code, Date.now()))
		throw Refusal.of("too_often", undefined, { type: "too_many_requests" })
	const order = await findOrder(req.scope, code, phone)
	if (order) {
		res.setHeader("Cache-Control", "no-store")
		res.json({ order })
		return
	}
	await wait(Math.max(0, until - Date.now()))
	throw Refusal.of("order_not_found", undefined, { type: MedusaError.Types.NOT_FOUND })
}

function read(body: unknown): { code: string; phone: string } {
	const parsed = Lookup.safeParse(body ?? {})
	if (!parsed.success) {
		const issue = parsed.error.issues[0]
		if (issue?.code === "unrecognized_keys") throw Refusal.of("unknown_field", issue.keys[0])
		if (issue?.path[0] === "phone") throw Refusal.of("phone_missing", "phone")
		throw Refusal.of("code_wrong", "code")
	}
	const code = readOrderCode(parsed.data.code)
	if (!code) throw Refusal.of("code_wrong", "code")
	const phone = parseMobile(parsed.data.phone)
	if (!phone) throw Refusal.of("phone_wrong", "phone")
	return { code, phone }
}
