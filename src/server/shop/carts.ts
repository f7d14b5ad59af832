import { z } from "zod"
import type { Medusa, Reply } from "./medusa"
import { cartAnswer, type MedusaCart } from "./shapes"

const regions = z.object({
	regions: z.array(z.object({ id: z.string(), currency_code: z.string() })),
})
const options = z.object({
	shipping_options: z.array(z.object({ id: z.string(), amount: z.coerce.number().nullish() })),
})
const removed = z.object({ parent: cartAnswer.shape.cart })

let regionId: string | null = null

const unwrap = (reply: Reply<{ cart: MedusaCart }>): Reply<MedusaCart> =>
	reply.kind === "ok" ? { kind: "ok", value: reply.value.cart } : reply

const cartPath = (id: string, rest = "") => `/store/carts/${encodeURIComponent(id)}${rest}`

/** Medusa's cart routes, each answering with the whole cart. */
export class Carts {
	constructor(private readonly medusa: Medusa) {}

	async read(id: string): Promise<Reply<MedusaCart>> {
		return unwrap(await this.medusa.call({ path: cartPath(id), answer: cartAnswer }))
	}

	/** A new cart in đồng. */
	async open(): Promise<Reply<MedusaCart>> {
		if (!regionId) {
			const reply = await this.medusa.call({ path: "/store/regions", answer: regions })
			if (reply.kind !== "ok") return reply
			regionId = reply.value.regions.find((region) => region.currency_code === "vnd")?.id ?? null
			if (!regionId) return { kind: "down" }
		}
		const reply = await this.#post("/store/carts", { region_id: regionId })
		// A shop seeded anew has another region.
		if (reply.kind === "refused") regionId = null
		return reply
	}

	add(id: string, variantId: string, quantity: number): Promise<Reply<MedusaCart>> {
		return this.#post(cartPath(id, "/line-items"), { variant_id: variantId, quantity })
	}

	change(id: string, line: string, quantity: number): Promise<Reply<MedusaCart>> {
		return this.#post(cartPath(id, `/line-items/${encodeURIComponent(line)}`), { quantity })
	}

	async remove(id: string, line: string): Promise<Reply<MedusaCart>> {
		const path = cartPath(id, `/line-items/${encodeURIComponent(line)}`)
		const reply = await this.medusa.call({ method: "DELETE", path, answer: removed })
		return reply.kind === "ok" ? { kind: "ok", value: reply.value.parent } : reply
	}

	update(id: string, body: Record<string, unknown>): Promise<Reply<MedusaCart>> {
		return this.#post(cartPath(id), body)
	}

	/** Chooses the cheapest way of sending that the cart's address allows; the cart unchanged when there is none. */
	async ship(cart: MedusaCart): Promise<Reply<MedusaCart>> {
		const query = { cart_id: cart.id }
		const reply = await this.medusa.call({
			path: "/store/shipping-options",
			query,
			answer: options,
		})
		if (reply.kind !== "ok") return reply
		const [best] = reply.value.shipping_options.sort((a, b) => (a.amount ?? 0) - (b.amount ?? 0))
		if (!best || cart.shipping_methods?.some((method) => method.shipping_option_id === best.id))
			return { kind: "ok", value: cart }
		return this.#post(cartPath(cart.id, "/shipping-methods"), { option_id: best.id })
	}

	async #post(path: string, body: unknown): Promise<Reply<MedusaCart>> {
		return unwrap(await this.medusa.call({ method: "POST", path, body, answer: cartAnswer }))
	}
}
