import type { ProgrammeSummary } from "../../src/programme/summary"
import type { Publication } from "../../src/publication/outbox"
import { logIn } from "../support/office"
import type { Shop } from "../support/shop"

/** What the office sees beside Medusa's own pages. */
export function adminSuite(shop: Shop) {
	test("strangers see nothing", async () => {
		const [product] = await shop.products()
		expect((await shop.get("/admin/publication")).status).toBe(401)
		expect((await shop.get(`/admin/products/${product?.id}/programme`)).status).toBe(401)
	})

	test("a product shows its producer, certificates and place", async () => {
		const session = await logIn(shop)
		const records = await shop.seeded()
		const product = (await shop.products()).find((one) =>
			records.some((other) => other.type === "certificate" && other.subject.slug === one.slug),
		)
		const { body } = await shop.get(`/admin/products/${product?.id}/programme`, session)
		const programme = body.programme as ProgrammeSummary
		expect(programme.producer?.slug ?? null).toBe(product?.producer ?? null)
		expect(programme.setNumber).toBe(product?.setNumber)
		expect(programme.certificates.length).toBeGreaterThan(0)
		expect(programme.place).toEqual(product?.place)
	})

	test("the button asks for a publication at once", async () => {
		const session = await logIn(shop)
		const { status, body } = await shop.post("/admin/publication", {}, session)
		expect(status).toBe(202)
		expect((body as unknown as Publication).urgent).toBe(true)
	})
}
