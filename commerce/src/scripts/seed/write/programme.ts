import type { LinkDefinition, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { traceCodesOf } from "../../../domain/trace-code"
import { CERTIFICATE_MODULE } from "../../../modules/certificate"
import type CertificateService from "../../../modules/certificate/service"
import { LISTING_MODULE } from "../../../modules/listing"
import type ListingService from "../../../modules/listing/service"
import { PLACE_MODULE } from "../../../modules/place"
import type PlaceService from "../../../modules/place/service"
import { PRODUCER_MODULE } from "../../../modules/producer"
import type ProducerService from "../../../modules/producer/service"
import type { Catalogue } from "../files"
import { certificateRow, unrankedRow } from "../map/certificate"
import { detailOf } from "../map/detail"
import { fairRow, salesPointRow, tourismRow } from "../map/places"
import { producerRow } from "../map/producer"

/** Makers, certificates, places and listing rows, linked to the products they speak of. */
export async function createProgramme(
	container: MedusaContainer,
	catalogue: Catalogue,
	productIds: ReadonlyMap<string, string>,
): Promise<void> {
	const idOf = (slug: string) => productIds.get(slug) ?? ""
	const product = (slug: string) => ({ product_id: idOf(slug) })
	const producerIds = await createProducers(container, catalogue)
	const tourismIds = await createPlaces(container, catalogue)
	const details = await createDetails(container, catalogue, idOf)
	const certificates = await createCertificates(container, catalogue)

	const links: LinkDefinition[] = catalogue["products.json"].flatMap(({ slug, producer }) => {
		const producer_id = producer ? producerIds.get(producer) : undefined
		return producer_id
			? [{ [PRODUCER_MODULE]: { producer_id }, [Modules.PRODUCT]: product(slug) }]
			: []
	})
	for (const { id, handle } of details)
		links.push({ [Modules.PRODUCT]: product(handle), [LISTING_MODULE]: { product_detail_id: id } })
	for (const { id, subject_type, subject_handle } of certificates)
		links.push({
			...(subject_type === "product"
				? { [Modules.PRODUCT]: product(subject_handle) }
				: { [PLACE_MODULE]: { tourism_point_id: tourismIds.get(subject_handle) } }),
			[CERTIFICATE_MODULE]: { ocop_certificate_id: id },
		})
	await container.resolve(ContainerRegistrationKeys.LINK).create(links)
}

async function createProducers(container: MedusaContainer, catalogue: Catalogue) {
	const rows = await container
		.resolve<ProducerService>(PRODUCER_MODULE)
		.createProducers(catalogue["producers.json"].map(producerRow))
	return new Map(rows.map(({ handle, id }) => [handle, id]))
}

async function createPlaces(container: MedusaContainer, catalogue: Catalogue) {
	const service = container.resolve<PlaceService>(PLACE_MODULE)
	const { tourism, salesPoints } = catalogue["places.json"]
	const points = await service.createTourismPoints(
		tourism.map((point) => tourismRow(point, storyOf(catalogue, point))),
	)
	await service.createSalesPoints(salesPoints.map(salesPointRow))
	await service.createFairs(catalogue["fairs.json"].map(fairRow))
	return new Map(points.map(({ handle, id }) => [handle, id]))
}

async function createCertificates(container: MedusaContainer, catalogue: Catalogue) {
	const service = container.resolve<CertificateService>(CERTIFICATE_MODULE)
	const { certificates, unranked } = catalogue["certificates.json"]
	await service.createUnrankeds(unranked.map(unrankedRow))
	return service.createCertificates(certificates.map(certificateRow))
}

async function createDetails(
	container: MedusaContainer,
	catalogue: Catalogue,
	idOf: (slug: string) => string,
) {
	const codes = traceCodesOf(catalogue["products.json"].map(({ slug }) => slug))
	const rows = catalogue["products.json"].flatMap((product) => {
		const row = catalogue["illustrative.json"][product.slug]
		if (!row) return []
		const detail = detailOf(
			product,
			row,
			storyOf(catalogue, product),
			codes.get(product.slug) ?? null,
		)
		return [{ ...detail, product_id: idOf(product.slug) }]
	})
	return container.resolve<ListingService>(LISTING_MODULE).createProductDetails(rows)
}

/** The rewritten story where there is one: the original names a rank. */
function storyOf(catalogue: Catalogue, { slug, story }: { slug: string; story: string | null }) {
	return story && (catalogue["stories-plain.json"][slug] ?? story)
}
