import type { CertificateRecord, Place, ProducerRecord } from "../../../commerce/src/domain/export"
import type { SubjectType } from "../../lib/catalogue/certificates"
import { tourismBySlug } from "../../lib/catalogue/places"
import { producerBySlug } from "../../lib/catalogue/producers"
import { productBySlug } from "../../lib/catalogue/products"
import { productPath, productsPath, tourismListPath, tourismPath } from "../../lib/paths"
import { type Picture, productPicture, tourismPicture } from "../../lib/pictures"

/** What a certificate was given to, as its page shows it. */
export interface CertificateSubject {
	type: SubjectType
	name: string
	path: string
	/** The listing above it. */
	listPath: string
	place: Place
	producer: ProducerRecord | null
	picture: Picture | null
	/** Its pages ask for the reader's age. */
	alcohol: boolean
}

/** The product or place of a certificate; null when the catalogue does not show it. */
export function subjectOf({ subject }: CertificateRecord): CertificateSubject | null {
	const { type, slug } = subject
	if (type === "tourism") {
		const point = tourismBySlug(slug)
		return (
			point && {
				type,
				name: point.name,
				path: tourismPath(slug),
				listPath: tourismListPath,
				place: point.place,
				producer: makerOf(point.producer),
				picture: tourismPicture(slug),
				alcohol: false,
			}
		)
	}
	const product = productBySlug(slug)
	return (
		product && {
			type,
			name: product.name,
			path: productPath(slug),
			listPath: productsPath,
			place: product.place,
			producer: makerOf(product.producer),
			picture: productPicture(slug),
			alcohol: product.flags.alcohol,
		}
	)
}

function makerOf(slug: string | null): ProducerRecord | null {
	return slug ? producerBySlug(slug) : null
}
