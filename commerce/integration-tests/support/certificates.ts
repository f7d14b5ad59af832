import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminCertificate } from "../../src/api/admin/certificates/certificate"
import type { AdminEvent } from "../../src/api/admin/certificates/events/event"
import type { CertificateRecord, ProductRecord } from "../../src/domain/export"
import type { Answer, Shop } from "./shop"

export type Session = Record<string, string>

/** The register of certificates as a person of the office works with it. */
export class Register {
	constructor(
		private readonly shop: Shop,
		readonly session: Session,
	) {}

	add = (body: unknown) => this.shop.post("/admin/certificates", body, this.session)
	extend = (code: string, body: unknown) =>
		this.shop.post(`/admin/certificates/${code}/extend`, body, this.session)
	withdraw = (code: string, body: unknown) =>
		this.shop.post(`/admin/certificates/${code}/withdraw`, body, this.session)

	async list(query = ""): Promise<AdminCertificate[]> {
		const { body, status, text } = await this.shop.get(
			`/admin/certificates?limit=100&${query}`,
			this.session,
		)
		if (status !== 200) throw new Error(text)
		return body.certificates as AdminCertificate[]
	}

	async events(code: string): Promise<AdminEvent[]> {
		const { body, status, text } = await this.shop.get(
			`/admin/certificates/events?code=${code}`,
			this.session,
		)
		if (status !== 200) throw new Error(text)
		return body.events as AdminEvent[]
	}
}

/** A certificate as one answer tells it. */
export const certificateIn = ({ body }: Answer) => body.certificate as AdminCertificate

/** A product without any certificate, so that a new one finds no neighbour. */
export async function bareProduct(shop: Shop): Promise<ProductRecord> {
	const [product] = await shop.products()
	if (!product) throw new Error("no product")
	const database = shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
	await database.transaction(async (transaction) => {
		await transaction.raw("select set_config('saolang.undo_import', 'on', true)")
		await transaction.raw("delete from ocop_certificate where subject_handle = ?", [product.slug])
	})
	return product
}

export const isCertificate = (one: { type: string }): one is CertificateRecord =>
	one.type === "certificate"

/** A recognition that nothing forbids. */
export function recognition(slug: string, change: object = {}) {
	return {
		subject: { type: "product", slug },
		stars: 4,
		decisionNumber: "12/QĐ-UBND",
		authority: "UBND tỉnh Thử",
		level: "province",
		issued: "2025-03-01",
		...change,
	}
}

/** Everything that a change of a certificate could touch, to see that a refusal touched nothing. */
export async function everything(shop: Shop): Promise<string> {
	const database = shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
	const tables = [
		"ocop_certificate",
		"certificate_event",
		"certificate_state",
		"outbox_message",
		"product_product_certificate_ocop_certificate",
	]
	const parts = tables.map((table) => `select '${table}', t.id, t::text from ${table} t`)
	const { rows } = await database.raw(`${parts.join(" union all ")} order by 1, 2`)
	return JSON.stringify(rows)
}
