import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CERTIFICATE_MODULE } from "../../modules/certificate"
import type CertificateService from "../../modules/certificate/service"
import { PLACE_MODULE } from "../../modules/place"
import type PlaceService from "../../modules/place/service"
import { PRODUCER_MODULE } from "../../modules/producer"
import type ProducerService from "../../modules/producer/service"
import type { ReadSection } from "../page"
import { certificateRecord, unrankedRecord } from "../records/certificate"
import { fairRecord, salesPointRecord, tourismRecord } from "../records/place"
import { producerRecord } from "../records/producer"

export function readProducers(scope: MedusaContainer): ReadSection {
	const service = scope.resolve<ProducerService>(PRODUCER_MODULE)
	return async (after, take) => {
		const rows = await service.listProducers(above("handle", after), byKey("handle", take))
		return rows.map((row) => ({ key: row.handle, record: producerRecord(row) }))
	}
}

export function readCertificates(scope: MedusaContainer): ReadSection {
	const service = scope.resolve<CertificateService>(CERTIFICATE_MODULE)
	return async (after, take) => {
		const rows = await service.listCertificates(
			{ ...above("code", after), ...(await ofPublished(scope)) },
			byKey("code", take),
		)
		return rows.map((row) => ({ key: row.code, record: certificateRecord(row) }))
	}
}

export function readUnranked(scope: MedusaContainer): ReadSection {
	const service = scope.resolve<CertificateService>(CERTIFICATE_MODULE)
	return async (after, take) => {
		const rows = await service.listUnrankeds(
			{ ...above("id", after), ...(await ofPublished(scope)) },
			byKey("id", take),
		)
		return rows.map((row) => ({ key: row.id, record: unrankedRecord(row) }))
	}
}

export function readTourism(scope: MedusaContainer): ReadSection {
	const service = scope.resolve<PlaceService>(PLACE_MODULE)
	return async (after, take) => {
		const rows = await service.listTourismPoints(above("handle", after), byKey("handle", take))
		return rows.map((row) => ({ key: row.handle, record: tourismRecord(row) }))
	}
}

export function readSalesPoints(scope: MedusaContainer): ReadSection {
	const service = scope.resolve<PlaceService>(PLACE_MODULE)
	return async (after, take) => {
		const rows = await service.listSalesPoints(above("handle", after), byKey("handle", take))
		return rows.map((row) => ({ key: row.handle, record: salesPointRecord(row) }))
	}
}

export function readFairs(scope: MedusaContainer): ReadSection {
	const service = scope.resolve<PlaceService>(PLACE_MODULE)
	return async (after, take) => {
		const rows = await service.listFairs(above("handle", after), byKey("handle", take))
		return rows.map((row) => ({ key: row.handle, record: fairRecord(row) }))
	}
}

/** Papers of drafts and of products taken away stay in the house: their subject has no page. */
async function ofPublished(scope: MedusaContainer) {
	const database = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
	const { rows } = (await database.raw(
		`select distinct p.handle from product p where not exists (
			select from product q
			where q.handle = p.handle and q.status = 'published' and q.deleted_at is null)`,
	)) as { rows: { handle: string }[] }
	const hidden = rows.map((row) => row.handle)
	return {
		$or: [{ subject_type: "tourism" as const }, { subject_handle: { $nin: hidden } }],
	}
}

const above = (column: string, after: string) => ({ [column]: { $gt: after } })
const byKey = (column: string, take: number) => ({ order: { [column]: "ASC" as const }, take })
