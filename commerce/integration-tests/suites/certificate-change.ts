import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "../../src/domain/calendar"
import { showsStars, stateOf } from "../../src/domain/certificate"
import type { Publication } from "../../src/publication/outbox"
import {
	bareProduct,
	certificateIn,
	isCertificate,
	Register,
	recognition,
} from "../support/certificates"
import { logIn, officer } from "../support/office"
import type { Shop } from "../support/shop"

/** What a person of the office does with certificates, and what the shop then tells. */
export function certificateChangeSuite(shop: Shop) {
	const token = { authorization: `Bearer ${process.env.PUBLISH_TOKEN}` }
	const publication = async () =>
		(await shop.get("/store/publication", token)).body as unknown as Publication
	/** As after a build: nothing waits. */
	const publish = async () => {
		const { version } = await publication()
		await shop.post("/store/publication/ack", { version }, token)
	}
	const exported = async (slug: string) =>
		(await shop.readExport(1000)).records
			.filter(isCertificate)
			.filter((one) => one.subject.slug === slug)

	test("a recognition is added: listed, exported, waiting for the pages, in the audit list", async () => {
		const register = new Register(shop, await logIn(shop))
		const { slug, id } = await bareProduct(shop)
		await publish()
		const answer = await register.add(recognition(slug, { reason: "Cấp mới" }))
		expect([answer.status, answer.text]).toEqual([201, expect.any(String)])
		const added = certificateIn(answer)
		expect(added).toMatchObject({
			subject: { slug, productId: id },
			stars: 4,
			state: "valid",
			ends: { earliest: "2028-03-01", latest: "2028-03-01" },
			starsUntil: "2028-03-01",
			isLatest: true,
		})
		expect(await register.list(`type=product&slug=${slug}`)).toEqual([added])
		expect(await exported(slug)).toMatchObject([{ id: added.code, stars: 4 }])
		expect(await publication()).toMatchObject({ pending: 1, urgent: false })
		expect(await register.events(added.code)).toMatchObject([
			{
				kind: "added",
				actor: officer.email,
				reason: "Cấp mới",
				before: null,
				after: { id: added.code, stars: 4, decisionNumber: "12/QĐ-UBND", state: "valid" },
			},
		])
	})

	test("its criteria are written down: those of its paper, else those its day proves", async () => {
		const register = new Register(shop, await logIn(shop))
		const { slug } = await bareProduct(shop)
		const database = shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
		const scales = async () =>
			(await database("ocop_certificate").where({ subject_handle: slug }).orderBy("code")).map(
				(row: { scale: string | null }) => row.scale,
			)
		await register.add(recognition(slug, { issued: "2020-05-01" }))
		expect(await scales()).toEqual(["2019"])
		await register.add(recognition(slug, { issued: "2026-06-01", scale: "26/2026" }))
		expect(await scales()).toEqual(["2019", "26/2026"])
		await register.add(recognition(slug, { issued: "2023-05-10", decisionNumber: "5/QĐ-UBND" }))
		expect(await scales()).toEqual(["2019", null, "26/2026"])
	})

	test("an upgrade replaces the latest; an older one does not", async () => {
		const register = new Register(shop, await logIn(shop))
		const { slug } = await bareProduct(shop)
		const first = certificateIn(await register.add(recognition(slug)))
		const upgrade = { stars: 5, round: "upgrade", issued: "2026-05", decisionNumber: "99/QĐ-BNN" }
		const second = certificateIn(await register.add(recognition(slug, upgrade)))
		const old = { stars: 3, issued: "2020", decisionNumber: "7/QĐ-UBND" }
		const third = certificateIn(await register.add(recognition(slug, old)))
		const rows = await register.list(`slug=${slug}`)
		expect(rows.map((row) => [row.code, row.isLatest, row.supersededBy])).toEqual([
			[second.code, true, null],
			[first.code, false, second.code],
			[third.code, false, second.code],
		])
		expect(third.state).toBe("expired")
		const events = await register.events(first.code)
		expect(events.map(({ kind }) => kind).sort()).toEqual(["added", "superseded"])
		expect(events.find(({ kind }) => kind === "superseded")).toMatchObject({
			before: { isLatest: true, supersededBy: null },
			after: { isLatest: false, supersededBy: second.code },
		})
	})

	test("an extension is added, by decision and up to 180 days", async () => {
		const register = new Register(shop, await logIn(shop))
		const { slug } = await bareProduct(shop)
		const { code } = certificateIn(await register.add(recognition(slug, { issued: "2023-11-01" })))
		const answer = await register.extend(code, {
			decisionNumber: "88/QĐ-UBND",
			until: "2027-04-30",
		})
		expect([answer.status, certificateIn(answer)]).toMatchObject([
			200,
			{ extension: { until: "2027-04-30", decisionNumber: "88/QĐ-UBND" } },
		])
		const [extended] = await register.events(code)
		expect(extended).toMatchObject({
			kind: "extended",
			before: { extension: null },
			after: { extension: { until: "2027-04-30" } },
		})
	})

	test("a withdrawal is exported at once and does not wait for quiet", async () => {
		const register = new Register(shop, await logIn(shop))
		const { slug } = await bareProduct(shop)
		const { code } = certificateIn(await register.add(recognition(slug)))
		const { version } = await publication()
		const today = dayOf(new Date())
		const paper = Buffer.from("%PDF-1.4 giả").toString("base64")
		const answer = await register.withdraw(code, {
			on: today,
			reason: "Vi phạm an toàn thực phẩm",
			decisionNumber: "5/QĐ-UBND",
			document: { name: "Quyết định thu hồi.pdf", content: paper },
		})
		expect([answer.status, certificateIn(answer)]).toMatchObject([
			200,
			{ state: "withdrawn", starsUntil: null },
		])
		const [record] = await exported(slug)
		if (!record) throw new Error("gone from the export")
		expect(record.withdrawal).toEqual({
			on: today,
			reason: "Vi phạm an toàn thực phẩm",
			decisionNumber: "5/QĐ-UBND",
		})
		expect(showsStars(stateOf(record, new Date()))).toBe(false)
		expect((await publication()).urgent).toBe(true)
		// A build that began before it does not settle it.
		await shop.post("/store/publication/ack", { version }, token)
		expect((await publication()).urgent).toBe(true)
		await publish()
		expect(await publication()).toMatchObject({ pending: 0, urgent: false })

		const [event] = await register.events(code)
		expect(event).toMatchObject({
			kind: "withdrawn",
			actor: officer.email,
			reason: "Vi phạm an toàn thực phẩm",
			document: "Quyết định thu hồi.pdf",
			before: { state: "valid", withdrawal: null },
			after: { state: "withdrawn" },
		})
		const path = `/admin/certificates/events/${event?.id}/document`
		const kept = await shop.get(path, register.session)
		expect([kept.status, kept.text]).toEqual([200, "%PDF-1.4 giả"])
		expect((await shop.get(path)).status).toBe(401)
	})

	test("those that end soon come first, nearest first", async () => {
		const register = new Register(shop, await logIn(shop))
		const today = dayOf(new Date())
		const within = [180, 90, 30].map((days) => register.list(`endingWithin=${days}`))
		const [half, quarter, month] = await Promise.all(within)
		for (const list of [half, quarter, month]) {
			const ends = list?.map((one) => one.starsUntil ?? "") ?? []
			expect(ends).toEqual([...ends].sort())
			expect(ends.every((end) => end >= today)).toBe(true)
		}
		const codes = (list: typeof half) => list?.map((one) => one.code) ?? []
		expect(codes(half)).toEqual(expect.arrayContaining(codes(quarter)))
		expect(codes(quarter)).toEqual(expect.arrayContaining(codes(month)))
	})
}
