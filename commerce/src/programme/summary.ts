import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type CertificateRow, certificateRecord } from "../catalogue/records/certificate"
import { rowsAs } from "../catalogue/rows"
import { type CertificateState, stateOf, termOf } from "../domain/certificate"
import { now } from "../domain/clock"
import type { Place } from "../domain/export"
import { CERTIFICATE_MODULE } from "../modules/certificate"
import type CertificateService from "../modules/certificate/service"
import { LOCALITY_MODULE } from "../modules/locality"
import type LocalityService from "../modules/locality/service"

/** What the programme says of a product, for the admin. */
export interface ProgrammeSummary {
	producer: { name: string; slug: string } | null
	setNumber: number | null
	certificates: {
		id: string
		stars: number
		decisionNumber: string | null
		authority: string | null
		/** As the source gives it: a day, a month or a year. */
		issued: string | null
		/** First and last day on which it may end, as civil days; the same when the date is exact. */
		ends: { earliest: string; latest: string } | null
		state: CertificateState
	}[]
	place: Place | null
	/** Names of the commune and the province of today, as far as they are known. */
	placeToday: string | null
}

interface Row {
	handle: string
	producer?: { name: string; handle: string } | null
	product_detail?: { set_number: number; place: Place } | null
}

/** Reads it; null when there is no such product. */
export async function programmeOf(
	scope: MedusaContainer,
	productId: string,
): Promise<ProgrammeSummary | null> {
	const query = scope.resolve(ContainerRegistrationKeys.QUERY)
	const { data } = await query.graph({
		entity: "product",
		fields: [
			"id",
			"handle",
			"producer.name",
			"producer.handle",
			"product_detail.set_number",
			"product_detail.place",
		],
		filters: { id: productId },
	})
	const row = rowsAs<Row>(data)[0]
	if (!row) return null
	const certificates = await scope
		.resolve<CertificateService>(CERTIFICATE_MODULE)
		.listCertificates({ subject_type: "product", subject_handle: row.handle })
	const placeToday = await namesOf(scope, row.product_detail?.place)
	return { ...summaryOf(row, certificates, now()), placeToday }
}

/** The summary at an instant, the newest certificate first. */
export function summaryOf(
	row: Row,
	rows: CertificateRow[],
	at: Date,
): Omit<ProgrammeSummary, "placeToday"> {
	const certificates = rows
		.map((one) => certificateRecord(one))
		.sort((a, b) => (b.date?.latest ?? "").localeCompare(a.date?.latest ?? ""))
		.map((record) => {
			const term = termOf(record)
			return {
				id: record.id,
				stars: record.stars,
				decisionNumber: record.decisionNumber,
				authority: record.authority,
				issued: record.date?.value ?? null,
				ends: term ? { earliest: term.earliestEnd, latest: term.latestEnd } : null,
				state: stateOf(record, at),
			}
		})
	return {
		producer: row.producer ? { name: row.producer.name, slug: row.producer.handle } : null,
		setNumber: row.product_detail?.set_number ?? null,
		certificates,
		place: row.product_detail?.place ?? null,
	}
}

async function namesOf(scope: MedusaContainer, place: Place | undefined): Promise<string | null> {
	const codes = [place?.today.communeCode, place?.today.provinceCode].flatMap((code) => code ?? [])
	if (codes.length === 0) return null
	const units = await scope
		.resolve<LocalityService>(LOCALITY_MODULE)
		.listAdminUnits({ scheme: "today", code: codes })
	const names = codes.flatMap((code) => units.find((unit) => unit.code === code)?.name ?? [])
	return names.join(", ") || null
}
