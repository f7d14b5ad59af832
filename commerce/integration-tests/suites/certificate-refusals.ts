import { generateJwtToken } from "@medusajs/framework/utils"
import { addDays, dayOf } from "../../src/domain/calendar"
import {
	bareProduct,
	certificateIn,
	everything,
	Register,
	recognition,
} from "../support/certificates"
import { logIn } from "../support/office"
import type { Answer, Shop } from "../support/shop"

/** Who may not change a certificate, and what cannot be one: refused with the reason, nothing written. */
export function certificateRefusalSuite(shop: Shop) {
	const fieldsOf = ({ body }: Answer) => {
		const troubles = (body.troubles ?? []) as { field: string; message: string }[]
		for (const { message } of troubles) expect(message).toMatch(/[À-ỹ]/)
		return troubles.map(({ field }) => field)
	}

	test("strangers and customers are refused", async () => {
		const { slug } = await bareProduct(shop)
		const token = generateJwtToken(
			{ actor_id: "cus_1", actor_type: "customer", auth_identity_id: "authid_1" },
			{ secret: process.env.JWT_SECRET, expiresIn: "1h" },
		)
		const before = await everything(shop)
		const nobody = {}
		const customer = { authorization: `Bearer ${token}` }
		const publisher = { authorization: `Bearer ${process.env.PUBLISH_TOKEN}` }
		for (const session of [nobody, customer, publisher]) {
			const register = new Register(shop, session)
			const answers = [
				await register.add(recognition(slug)),
				await register.extend("x", { decisionNumber: "1", until: "2027-01-01" }),
				await register.withdraw("x", { on: "2026-01-01", reason: "x", decisionNumber: "1" }),
				await shop.get("/admin/certificates", session),
				await shop.get("/admin/certificates/events", session),
			]
			expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(401))
		}
		expect(await everything(shop)).toBe(before)
	})

	test("what is no certificate is refused at its field, with nothing written", async () => {
		const register = new Register(shop, await logIn(shop))
		const { slug } = await bareProduct(shop)
		const tomorrow = addDays(dayOf(new Date()), 1)
		const paper = (bytes: string) => ({ name: "a", content: Buffer.from(bytes).toString("base64") })
		const wrong: [object, string[]][] = [
			...[1, 2, 6, 4.5, "4", null].map((stars): [object, string[]] => [{ stars }, ["stars"]]),
			[{ issued: "2025-02-30" }, ["issued"]],
			[{ issued: "12/08/2025" }, ["issued"]],
			[{ issued: tomorrow }, ["issued"]],
			[{ expires: "2025-02-28" }, ["expires"]],
			[{ expires: "2028-03-02" }, ["expires"]],
			[{ decisionNumber: "  ", authority: "" }, ["decisionNumber", "authority"]],
			[{ level: "commune" }, ["level"]],
			[{ round: "first" }, ["round"]],
			[{ scale: "26/2026" }, ["scale"]],
			[{ scale: "TCVN" }, ["scale"]],
			[{ subject: { type: "product", slug: "khong-co" } }, ["subject"]],
			[{ subject: { type: "fair", slug } }, ["subject.type"]],
			[{ state: "valid" }, ["state"]],
			[{ id: "x", isLatest: true }, ["id", "isLatest"]],
			[{ reason: "x".repeat(10_000) }, ["reason"]],
			[{ source: { url: "javascript:alert(1)", title: "x" } }, ["source.url"]],
			[{ document: paper("<svg onload=alert(1)>") }, ["document"]],
			[{ document: paper(`%PDF-${"x".repeat(5 * 1024 * 1024)}`) }, ["document"]],
		]
		const before = await everything(shop)
		for (const [change, fields] of wrong) {
			const answer = await register.add(recognition(slug, change))
			expect([Object.keys(change), answer.status, fieldsOf(answer)]).toEqual([
				Object.keys(change),
				400,
				fields,
			])
		}
		expect((await register.add("{")).status).toBe(400)
		expect(fieldsOf(await register.add({})).length).toBeGreaterThan(4)
		expect(await everything(shop)).toBe(before)
	})

	test("the same again, and one beside another in term, are refused", async () => {
		const register = new Register(shop, await logIn(shop))
		const { slug } = await bareProduct(shop)
		expect((await register.add(recognition(slug))).status).toBe(201)
		const before = await everything(shop)
		const again = await register.add(recognition(slug))
		expect([again.status, fieldsOf(again)]).toEqual([400, ["decisionNumber"]])
		const beside = { issued: "2025-09-01", decisionNumber: "77/QĐ-UBND" }
		const downgrade = { ...beside, stars: 3, round: "upgrade" }
		for (const change of [beside, downgrade]) {
			const answer = await register.add(recognition(slug, change))
			expect([answer.status, fieldsOf(answer)]).toEqual([400, ["issued"]])
		}
		expect(await everything(shop)).toBe(before)
	})

	test("two at once: one is written", async () => {
		const register = new Register(shop, await logIn(shop))
		const { slug } = await bareProduct(shop)
		const answers = await Promise.all(
			Array.from({ length: 5 }, () => register.add(recognition(slug))),
		)
		expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400])
		expect(await register.list(`slug=${slug}`)).toHaveLength(1)
	})

	test("a wrong extension is refused, and a second one too", async () => {
		const register = new Register(shop, await logIn(shop))
		const { slug } = await bareProduct(shop)
		const { code } = certificateIn(await register.add(recognition(slug, { issued: "2023-11-01" })))
		const right = { decisionNumber: "88/QĐ-UBND", until: "2027-04-30" }
		const before = await everything(shop)
		const wrong: [object, number, string[]][] = [
			[{ decisionNumber: "" }, 400, ["decisionNumber"]],
			[{ until: "2026-11-01" }, 400, ["until"]],
			[{ until: "2027-05-01" }, 400, ["until"]],
			[{ until: "2027-13-01" }, 400, ["until"]],
			[{ stars: 5 }, 400, ["stars"]],
		]
		for (const [change, status, fields] of wrong) {
			const answer = await register.extend(code, { ...right, ...change })
			expect([change, answer.status, fieldsOf(answer)]).toEqual([change, status, fields])
		}
		expect((await register.extend("khong-co", right)).status).toBe(404)
		expect(await everything(shop)).toBe(before)
		expect((await register.extend(code, right)).status).toBe(200)
		const written = await everything(shop)
		const again = await register.extend(code, right)
		expect([again.status, fieldsOf(again)]).toEqual([409, ["until"]])
		expect(await everything(shop)).toBe(written)
	})

	test("a wrong withdrawal is refused, and a second one too", async () => {
		const register = new Register(shop, await logIn(shop))
		const { slug } = await bareProduct(shop)
		const { code } = certificateIn(await register.add(recognition(slug)))
		const today = dayOf(new Date())
		const right = { on: today, reason: "Ngừng sản xuất", decisionNumber: "5/QĐ-UBND" }
		const before = await everything(shop)
		const wrong: [object, string[]][] = [
			[{ on: "2025-02-28" }, ["on"]],
			[{ on: addDays(today, 1) }, ["on"]],
			[{ reason: " " }, ["reason"]],
			[{ decisionNumber: null }, ["decisionNumber"]],
			[{ document: { name: "a.pdf", content: "không phải base64" } }, ["document.content"]],
		]
		for (const [change, fields] of wrong) {
			const answer = await register.withdraw(code, { ...right, ...change })
			expect([change, answer.status, fieldsOf(answer)]).toEqual([change, 400, fields])
		}
		expect(await everything(shop)).toBe(before)
		expect((await register.withdraw(code, right)).status).toBe(200)
		const written = await everything(shop)
		const again = await register.withdraw(code, { ...right, reason: "Khác" })
		expect([again.status, fieldsOf(again)]).toEqual([409, ["on"]])
		const late = await register.extend(code, { decisionNumber: "1", until: "2028-03-02" })
		expect([late.status, fieldsOf(late)]).toEqual([409, ["until"]])
		expect(await everything(shop)).toBe(written)
	})

	test("a list asked for wrongly is refused", async () => {
		const session = await logIn(shop)
		for (const query of ["endingWithin=60", "limit=0", "limit=101", "offset=-1", "fields=*"]) {
			const answer = await shop.get(`/admin/certificates?${query}`, session)
			expect([query, answer.status, typeof answer.body.message]).toEqual([query, 400, "string"])
		}
	})
}
