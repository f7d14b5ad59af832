import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { endOf, startOf } from "../../src/domain/calendar"
import { CERTIFICATE_MODULE } from "../../src/modules/certificate"
import type CertificateService from "../../src/modules/certificate/service"
import { recordTurnOfDay } from "../../src/workflows/certificate/turn-of-day"
import {
	bareProduct,
	certificateIn,
	everything,
	Register,
	recognition,
} from "../support/certificates"
import { logIn } from "../support/office"
import type { Shop } from "../support/shop"

/** What was once written down stays, and the clock writes too. */
export function certificateHistorySuite(shop: Shop) {
	const service = () => shop.container().resolve<CertificateService>(CERTIFICATE_MODULE)

	async function added() {
		const register = new Register(shop, await logIn(shop))
		const { slug } = await bareProduct(shop)
		const { code } = certificateIn(await register.add(recognition(slug)))
		return { register, code }
	}

	test("there is no way to change or delete a certificate or a line of the audit list", async () => {
		const { register, code } = await added()
		const [event] = await register.events(code)
		const before = await everything(shop)
		for (const path of [`/admin/certificates/${code}`, `/admin/certificates/events/${event?.id}`]) {
			const { status } = await shop.call("DELETE", path, undefined, register.session)
			expect(status).toBe(404)
			expect((await shop.post(path, { stars: 5 }, register.session)).status).toBe(404)
		}
		expect(await everything(shop)).toBe(before)
	})

	test("the database refuses it, also from inside", async () => {
		const { code } = await added()
		const [row] = await service().listCertificates({ code })
		const [event] = await service().listCertificateEvents({ certificate_code: code })
		if (!row || !event) throw new Error("not written")
		const before = await everything(shop)
		const tries: (() => Promise<unknown>)[] = [
			() => service().updateCertificates({ id: row.id, stars: 5 }),
			() => service().deleteCertificates([row.id]),
			() => service().softDeleteCertificates([row.id]),
			() => service().updateCertificateEvents({ id: event.id, reason: "khác" }),
			() => service().deleteCertificateEvents([event.id]),
		]
		for (const attempt of tries) await expect(attempt()).rejects.toThrow(/stays/)
		expect(await everything(shop)).toBe(before)
		await service().updateCertificates({ id: row.id, withdrawal: withdrawal("2026-01-01") })
		await expect(
			service().updateCertificates({ id: row.id, withdrawal: withdrawal("2026-02-01") }),
		).rejects.toThrow(/stays/)
	})

	test("nothing is half written when the last line fails", async () => {
		const register = new Register(shop, await logIn(shop))
		const { slug } = await bareProduct(shop)
		const database = shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
		const before = await everything(shop)
		await database.raw(
			"alter table outbox_message add constraint full_up check (key not like 'c%') not valid",
		)
		try {
			expect((await register.add(recognition(slug))).status).toBe(500)
		} finally {
			await database.raw("alter table outbox_message drop constraint full_up")
		}
		expect(await everything(shop)).toBe(before)
	})

	test("the second after its last day the clock itself writes that it expired, once", async () => {
		const { register, code } = await added()
		const last = new Date(endOf("2028-03-01").getTime() - 1000)
		await recordTurnOfDay(shop.container(), startOf("2025-06-01"))
		await recordTurnOfDay(shop.container(), last)
		const kinds = async () =>
			(await register.events(code)).map(({ kind, before, after }) => [
				kind,
				before?.state,
				after.state,
			])
		expect(await kinds()).toEqual([
			["state", "valid", "expiring"],
			["added", undefined, "valid"],
		])
		const first = await recordTurnOfDay(shop.container(), endOf("2028-03-01"))
		expect(first).toBeGreaterThan(0)
		expect((await kinds())[0]).toEqual(["state", "expiring", "expired"])
		const [event] = await register.events(code)
		expect(event).toMatchObject({ actor: null, at: endOf("2028-03-01").toISOString() })
		expect(await recordTurnOfDay(shop.container(), endOf("2028-03-01"))).toBe(0)
		expect(await kinds()).toHaveLength(3)
	})

	test("two runs at once write each change once", async () => {
		const { register, code } = await added()
		const at = endOf("2028-03-01")
		const runs = await Promise.all([1, 2, 3].map(() => recordTurnOfDay(shop.container(), at)))
		expect(runs.filter((changes) => changes > 0)).toHaveLength(1)
		expect((await register.events(code)).map(({ kind }) => kind)).toEqual(["state", "added"])
	})
}

const withdrawal = (on: string) => ({ on, reason: null, decisionNumber: null })
