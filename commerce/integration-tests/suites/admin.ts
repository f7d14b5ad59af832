import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { ProgrammeSummary } from "../../src/programme/summary"
import type { Publication } from "../../src/publication/outbox"
import type { Shop } from "../support/shop"

const person = { email: "quantri@example.test", password: "mat-khau-thu-nghiem" }

/** What the office sees beside Medusa's own pages. */
export function adminSuite(shop: Shop) {
	async function logIn(): Promise<Record<string, string>> {
		const { authIdentity } = await shop
			.container()
			.resolve("auth")
			.register("emailpass", { body: person, url: "", headers: {}, query: {}, protocol: "http" })
		await createUserAccountWorkflow(shop.container()).run({
			input: { authIdentityId: authIdentity?.id ?? "", userData: { email: person.email } },
		})
		const { body } = await shop.post("/auth/user/emailpass", person)
		return { authorization: `Bearer ${body.token}` }
	}

	test("strangers see nothing", async () => {
		const [product] = await shop.products()
		expect((await shop.get("/admin/publication")).status).toBe(401)
		expect((await shop.get(`/admin/products/${product?.id}/programme`)).status).toBe(401)
	})

	test("a product shows its producer, certificates and place", async () => {
		const session = await logIn()
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
		const session = await logIn()
		const { status, body } = await shop.post("/admin/publication", {}, session)
		expect(status).toBe(202)
		expect((body as unknown as Publication).urgent).toBe(true)
	})
}
