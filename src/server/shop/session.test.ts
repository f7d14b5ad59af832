import type { ServerResponse } from "node:http"
import { expect, test } from "vitest"
import { readCookies } from "../http/cookies"
import { Session } from "./session"

function session(header: string, secure = false) {
	const set: string[] = []
	const response = { appendHeader: (_: string, value: string) => set.push(value) }
	return {
		set,
		session: new Session(readCookies(header), response as unknown as ServerResponse, secure),
	}
}

test("a cart's id is kept from scripts and from other sites", () => {
	const { session: one, set } = session("", true)
	one.keepCart("cart_01ABCDEFGHJKMNPQRSTVWXYZ00", 2)
	expect(one.cartId).toBe("cart_01ABCDEFGHJKMNPQRSTVWXYZ00")
	expect(set[0]).toMatch(/^cart=cart_01.*SameSite=Lax; HttpOnly; Secure$/)
	expect(set[1]).toMatch(/^cart_pieces=2;/)
	expect(set[1]).not.toContain("HttpOnly")
})

test.each(["cart=../../admin/users", "cart=order_01ABCDEFGHJKMNPQRST", "cart=", "other=1"])(
	"what is no cart id is no cart: %s",
	(header) => expect(session(header).session.cartId).toBeNull(),
)

test("an order just placed is known again, garbage is not", () => {
	const { session: one, set } = session("")
	one.keepPlaced("OC-1234ABCD", "+84900000000")
	const pair = set[0]?.split(";")[0] ?? ""
	expect(set[0]).toContain("HttpOnly")
	expect(session(pair).session.placed).toEqual({ code: "OC-1234ABCD", phone: "+84900000000" })
	for (const bad of ["placed=x", "placed=bnVsbA", "placed=WzEsMl0", ""])
		expect(session(bad).session.placed).toBeNull()
})
