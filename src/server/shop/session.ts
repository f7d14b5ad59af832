import type { ServerResponse } from "node:http"
import { cookie } from "../http/cookies"

const CART = "cart"
const COUNT = "cart_pieces"
const PLACED = "placed"

const CART_SECONDS = 30 * 24 * 3600
const PLACED_SECONDS = 30 * 60

/** What one browser holds of the shop, in cookies that its scripts cannot read. */
export class Session {
	#cartId: string | null

	constructor(
		private readonly cookies: ReadonlyMap<string, string>,
		private readonly response: ServerResponse,
		private readonly secure: boolean,
	) {
		const id = cookies.get(CART)
		this.#cartId = id && /^cart_[A-Za-z0-9]{10,40}$/.test(id) ? id : null
	}

	/** Whoever holds a cart's id may read and change it, so it never leaves this cookie. */
	get cartId(): string | null {
		return this.#cartId
	}

	keepCart(id: string, pieces: number): void {
		if (id !== this.#cartId) this.#set(CART, id, CART_SECONDS)
		this.#cartId = id
		this.#count(pieces)
	}

	dropCart(): void {
		if (this.#cartId) this.#set(CART, "", 0)
		this.#cartId = null
		this.#count(0)
	}

	/** Lets this browser alone see the order for a while, without its code or phone in an address. */
	keepPlaced(code: string, phone: string): void {
		const value = Buffer.from(JSON.stringify([code, phone])).toString("base64url")
		this.#set(PLACED, value, PLACED_SECONDS)
	}

	get placed(): { code: string; phone: string } | null {
		const value = this.cookies.get(PLACED)
		if (!value || value.length > 200) return null
		try {
			const read: unknown = JSON.parse(Buffer.from(value, "base64url").toString())
			if (!Array.isArray(read)) return null
			const [code, phone]: unknown[] = read
			return typeof code === "string" && typeof phone === "string" ? { code, phone } : null
		} catch {
			return null
		}
	}

	/** The number of pieces, for the mark beside the cart in the header: it tells nothing else. */
	#count(pieces: number): void {
		if (this.cookies.get(COUNT) === String(pieces)) return
		const { secure } = this
		const options = { maxAge: pieces > 0 ? CART_SECONDS : 0, secure, readable: true }
		this.response.appendHeader("Set-Cookie", cookie(COUNT, String(pieces), options))
	}

	#set(name: string, value: string, maxAge: number): void {
		this.response.appendHeader("Set-Cookie", cookie(name, value, { maxAge, secure: this.secure }))
	}
}
