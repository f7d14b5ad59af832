import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { Shop } from "./shop"

export const officer = { email: "quantri@example.test", password: "mat-khau-thu-nghiem" }

let logins = 0

/** Makes a user of the office and answers the headers of its session. */
export async function logIn(shop: Shop, person = officer): Promise<Record<string, string>> {
	const { authIdentity } = await shop
		.container()
		.resolve("auth")
		.register("emailpass", { body: person, url: "", headers: {}, query: {}, protocol: "http" })
	await createUserAccountWorkflow(shop.container()).run({
		input: { authIdentityId: authIdentity?.id ?? "", userData: { email: person.email } },
	})
	// Each from an address of its own: many tests log in, and one address may only a few times.
	logins += 1
	const { body } = await shop.post("/auth/user/emailpass", person, {
		"x-forwarded-for": `192.0.2.${logins}`,
	})
	return { authorization: `Bearer ${body.token}` }
}
