import type { Dong } from "../../../commerce/src/domain/money"

/** One reason in Vietnamese at one field of a form; field "" speaks of the whole. */
export interface Problem {
	field: string
	text: string
}

/** The shop answered no, and why. `changed`: the cart is no longer what the reader was shown. */
export interface Refused {
	kind: "refused"
	status: 400 | 404 | 409 | 422 | 429
	problems: Problem[]
}

/** The shop does not answer; the catalogue reads on. */
export interface ShopDown {
	kind: "down"
}

export type Answer<T> = { kind: "ok"; value: T } | Refused | ShopDown

export interface CartLine {
	id: string
	variantId: string
	productSlug: string
	productName: string
	variantName: string
	quantity: number
	unitPrice: Dong
	/** quantity × unitPrice, by the shop. */
	total: Dong
}

export interface Cart {
	lines: CartLine[]
	/** Number of pieces. */
	pieces: number
	goods: Dong
	/** Null until a place is known or while nothing can be sent there. */
	shipping: Dong | null
	total: Dong
}

/** What a guest tells us to receive an order; phone in E.164, codes of the units of today. */
export interface Customer {
	name: string
	phone: string
	provinceCode: string
	communeCode: string
	street: string
	note: string | null
	email: string | null
}

export interface OrderLine {
	productSlug: string | null
	productName: string
	variantName: string
	quantity: number
	unitPrice: Dong
	total: Dong
}

export interface Order {
	code: string
	/** ISO instant. */
	placedAt: string
	status: "received" | "packing" | "sent" | "delivered" | "canceled"
	test: boolean
	lines: OrderLine[]
	goods: Dong
	shipping: Dong
	total: Dong
	/** Where it goes, as much of it as the shop shows for code and phone. */
	deliverTo: { name: string; phone: string; address: string } | null
}

export interface Availability {
	variantId: string
	stock: "in" | "low" | "out"
	price: Dong | null
}

/** All that pages know of the shop. Every method answers within seconds and never throws for a silent shop. */
export interface Shop {
	cart(): Promise<Answer<Cart>>
	/** Adds pieces of a variant; opens a cart when there is none. */
	add(variantId: string, quantity: number): Promise<Answer<Cart>>
	/** Sets the number of pieces of a line. */
	change(lineId: string, quantity: number): Promise<Answer<Cart>>
	remove(lineId: string): Promise<Answer<Cart>>
	/** The cart with the postage to a province; without one, with the postage last asked for. */
	quote(provinceCode: string | null): Promise<Answer<Cart>>
	/** Places the order, cash on delivery, unless its total is not the one shown to the reader. */
	place(customer: Customer, shownTotal: Dong): Promise<Answer<{ code: string }>>
	/** The order this browser placed within the last half hour. */
	justPlaced(): Promise<Answer<Order | null>>
	/** The order of a code and the phone it was placed with; null when the two do not belong together. */
	lookup(code: string, phone: string): Promise<Answer<Order | null>>
	availability(variantIds: string[]): Promise<Answer<Availability[]>>
}
