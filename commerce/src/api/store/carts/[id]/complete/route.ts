import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HttpTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { POST as completeCart } from "@medusajs/medusa/api/store/carts/[id]/complete/route"
import { checkoutQueue, QueueFull } from "../../../../../checkout/queue"
import { isDemonstration } from "../../../../../environment"
import { Refusal } from "../../../../../refusal/refusal"

/** Places the order of a cart, one after another. */
export const POST = async (req: MedusaRequest<HttpTypes.SelectParams>, res: MedusaResponse) => {
	try {
		await checkoutQueue.run(async () => {
			await markOrder(req)
			await completeCart(req, res)
		})
	} catch (error) {
		if (!(error instanceof QueueFull)) throw error
		res.setHeader("Retry-After", "30")
		throw Refusal.of("busy", undefined, { type: "unavailable" })
	}
}

/** The order inherits the cart's metadata: only here is it said whether it is a test. */
async function markOrder(req: MedusaRequest) {
	const id = req.params.id ?? ""
	const carts = req.scope.resolve(Modules.CART)
	const cart = await carts.retrieveCart(id, { select: ["id", "metadata"] })
	const { demo: _, ...kept } = cart.metadata ?? {}
	await carts.updateCarts(id, {
		metadata: isDemonstration() ? { ...kept, demo: true } : kept,
	})
}
