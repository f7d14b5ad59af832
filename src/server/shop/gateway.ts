import { formatDong } from "../../../commerce/src/domain/money"
import { MAX_PER_LINE } from "../../../commerce/src/domain/sale"
import type {
	Answer,
	Availability,
	Cart,
	Customer,
	Order,
	Refused,
	Shop,
} from "../../lib/shop/shop"
import { type StringKey, t } from "../../lib/strings"
import type { Limited } from "../http/limiter"
import { addressFor, addressIn } from "./address"
import { Carts } from "./carts"
import { complete, payOnDelivery } from "./completion"
import { findOrder, readAvailability } from "./lookup"
import type { Medusa, Reply } from "./medusa"
import { refusal } from "./refusal"
import type { Session } from "./session"
import { cartOf, emptyCart, type MedusaCart } from "./shapes"

/** Takes one request of a kind for this reader: 0 when allowed, else seconds to wait. */
export type Take = (kind: Limited) => number

/** The shop of one request: Medusa's store API, and what this browser holds of it. */
export class Gateway implements Shop {
	readonly #carts: Carts

	constructor(
		private readonly medusa: Medusa,
		private readonly session: Session,
		private readonly take: Take,
	) {
		this.#carts = new Carts(medusa)
	}

	async cart(): Promise<Answer<Cart>> {
		const reply = await this.#current()
		if (reply.kind === "down") return reply
		return { kind: "ok", value: reply.value ? this.#keep(reply.value) : emptyCart }
	}

	async add(variantId: string, quantity: number): Promise<Answer<Cart>> {
		const found = await this.#current()
		if (found.kind === "down") return found
		if (!found.value && this.take("cart-create") > 0) return tooMany
		const opened = found.value ? null : await this.#carts.open()
		if (opened && opened.kind !== "ok") return this.#answer(opened, "shop.refused")
		const cart = found.value ?? (opened?.kind === "ok" ? opened.value : null)
		if (!cart) return { kind: "down" }
		const held = cart.items?.find((item) => item.variant_id === variantId)?.quantity ?? 0
		if (held + quantity > MAX_PER_LINE)
			return refused(422, "quantity", t("form.quantity_many", { n: MAX_PER_LINE }))
		return this.#answer(await this.#carts.add(cart.id, variantId, quantity), "shop.add_refused")
	}

	async change(lineId: string, quantity: number): Promise<Answer<Cart>> {
		const { cartId } = this.session
		if (!cartId) return gone
		return this.#answer(await this.#carts.change(cartId, lineId, quantity), "shop.change_refused")
	}

	async remove(lineId: string): Promise<Answer<Cart>> {
		const { cartId } = this.session
		if (!cartId) return gone
		return this.#answer(await this.#carts.remove(cartId, lineId), "shop.change_refused")
	}

	async quote(provinceCode: string | null): Promise<Answer<Cart>> {
		const found = await this.#current()
		if (found.kind === "down") return found
		if (!found.value?.items?.length) return { kind: "ok", value: emptyCart }
		let cart = found.value
		if (provinceCode && cart.shipping_address?.province !== provinceCode) {
			const moved = await this.#carts.update(cart.id, addressIn(provinceCode))
			if (moved.kind !== "ok") return this.#answer(moved, "shop.refused")
			cart = moved.value
		}
		return this.#answer(await this.#carts.ship(cart), "shop.no_delivery")
	}

	async place(customer: Customer, shownTotal: number): Promise<Answer<{ code: string }>> {
		if (this.take("order") > 0) return tooMany
		const { cartId } = this.session
		if (!cartId) return gone
		const read = await this.#carts.read(cartId)
		if (read.kind === "down") return read
		if (read.kind === "refused") return gone
		// An earlier asking may have made the order while its answer was lost.
		if (read.value.completed_at) return this.#finish(cartId, customer)
		if (!read.value.items?.length) return gone
		const addressed = await this.#carts.update(cartId, addressFor(customer))
		if (addressed.kind !== "ok") return this.#no(addressed, "shop.refused")
		const sent = await this.#carts.ship(addressed.value)
		if (sent.kind !== "ok") return this.#no(sent, "shop.no_delivery")
		const cart = cartOf(sent.value)
		if (cart.shipping === null) return refused(422, "provinceCode", t("shop.no_delivery"))
		if (cart.total !== shownTotal) {
			const amounts = { before: formatDong(shownTotal), now: formatDong(cart.total) }
			return refused(409, "shownTotal", t("shop.total_changed", amounts))
		}
		const paid = await payOnDelivery(this.medusa, cartId)
		if (paid.kind !== "ok") return this.#no(paid, "shop.refused")
		return this.#finish(cartId, customer)
	}

	async justPlaced(): Promise<Answer<Order | null>> {
		const placed = this.session.placed
		if (!placed) return { kind: "ok", value: null }
		return findOrder(this.medusa, placed.code, placed.phone)
	}

	async lookup(code: string, phone: string): Promise<Answer<Order | null>> {
		if (this.take("lookup") > 0) return tooMany
		return findOrder(this.medusa, code, phone)
	}

	availability(variantIds: string[]): Promise<Answer<Availability[]>> {
		return readAvailability(this.medusa, variantIds)
	}

	/** The cart of this browser while it is still one; a deleted or completed one is let go. */
	async #current(): Promise<{ kind: "ok"; value: MedusaCart | null } | { kind: "down" }> {
		const { cartId } = this.session
		if (!cartId) return { kind: "ok", value: null }
		const reply = await this.#carts.read(cartId)
		if (reply.kind === "down") return reply
		if (reply.kind === "ok" && !reply.value.completed_at) return reply
		if (reply.kind === "ok" || reply.status === 404) this.session.dropCart()
		return { kind: "ok", value: null }
	}

	async #finish(cartId: string, customer: Customer): Promise<Answer<{ code: string }>> {
		const done = await complete(this.medusa, cartId)
		if (done.kind !== "ok") return this.#no(done, "shop.not_completed")
		this.session.keepPlaced(done.value, customer.phone)
		this.session.dropCart()
		return { kind: "ok", value: { code: done.value } }
	}

	#keep(cart: MedusaCart): Cart {
		const kept = cartOf(cart)
		this.session.keepCart(cart.id, kept.pieces)
		return kept
	}

	#answer(reply: Reply<MedusaCart>, otherwise: StringKey): Answer<Cart> {
		if (reply.kind === "ok") return { kind: "ok", value: this.#keep(reply.value) }
		return this.#no(reply, otherwise)
	}

	#no(reply: Exclude<Reply<unknown>, { kind: "ok" }>, otherwise: StringKey): Answer<never> {
		if (reply.kind === "down") return reply
		return refusal(reply.status, reply.body, otherwise)
	}
}

function refused(status: Refused["status"], field: string, text: string): Refused {
	return { kind: "refused", status, problems: [{ field, text }] }
}

const tooMany = refused(429, "", t("server.too_many"))
const gone = refused(409, "", t("shop.cart_gone"))
