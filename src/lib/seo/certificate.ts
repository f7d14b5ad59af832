import { dayOf } from "../../../commerce/src/domain/calendar"
import type { CertificateRecord } from "../../../commerce/src/domain/export"
import type { Standing, SubjectType } from "../catalogue/certificates"
import { type Tongue, tongues } from "../language/tongue"
import { plainSpaces } from "../text/no-break"

/** The certification of something in term, for `hasCertification`; null without stars. */
export function certificationOf(standing: Standing, tongue: Tongue = tongues.vi): object | null {
	const { certificate, stars, endsAt } = standing
	if (!certificate || !stars) return null
	return {
		"@type": "Certification",
		name: plainSpaces(tongue.t("cert.title.stars", { n: stars })),
		certificationRating: { "@type": "Rating", ratingValue: stars, bestRating: 5 },
		...paper(certificate, tongue),
		...(endsAt && { expires: dayOf(new Date(endsAt.getTime() - 1)) }),
	}
}

/** The page of a certificate: its rank only in term, what became of it as far as that is known. */
export function certificateJsonLd(
	certificate: CertificateRecord,
	standing: Standing,
	page: { url: string; subject: { type: SubjectType; name: string; url: string } },
): object {
	const { subject, url } = page
	const ended = standing.state === "expired" || standing.state === "withdrawn"
	const status = standing.stars ? "Active" : ended ? "Inactive" : null
	return {
		"@context": "https://schema.org",
		"@type": "Certification",
		name: "OCOP",
		...paper(certificate, tongues.vi),
		...certificationOf(standing),
		"@id": url,
		url,
		...(status && { certificationStatus: `https://schema.org/Certification${status}` }),
		about: {
			"@type": subject.type === "product" ? "Product" : "TouristAttraction",
			name: subject.name,
			url: subject.url,
		},
	}
}

/** What the paper says, as exactly as the sources give it. */
function paper({ decisionNumber, authority, date }: CertificateRecord, { told }: Tongue): object {
	return {
		...(decisionNumber && { certificationIdentification: decisionNumber }),
		...(authority && { issuedBy: { "@type": "Organization", name: told(authority) } }),
		...(date && !date.inferred && { validFrom: date.value }),
	}
}
