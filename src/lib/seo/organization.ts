import type { ProducerRecord } from "../../../commerce/src/domain/export"
import { parseMobile } from "../../../commerce/src/domain/phone"
import { communeByCode, provinceByCode } from "../catalogue/units"
import type { Office } from "../config"
import { producerPath } from "../paths"

/** The office behind the site, as far as it said who it is; null while it has no name. */
export function officeJsonLd(office: Office, origin: string): object | null {
	const { name, address, phone, email, taxCode } = office
	if (!name) return null
	return {
		"@type": "Organization",
		"@id": `${origin}/#chu-quan`,
		name,
		url: `${origin}/`,
		...(address && { address }),
		...(phone && { telephone: parseMobile(phone) ?? phone }),
		...(email && { email }),
		...(taxCode && { taxID: taxCode }),
	}
}

/** A maker, by what the sources say of it: its unit of today, never a street and never a telephone. */
export function producerJsonLd(producer: ProducerRecord, origin: string): object {
	const { name, nameVariants, slug, today } = producer
	const province = provinceByCode(today.provinceCode ?? "")
	const commune = communeByCode(today.communeCode ?? "")
	return {
		"@context": "https://schema.org",
		"@type": "Organization",
		"@id": origin + producerPath(slug),
		name,
		url: origin + producerPath(slug),
		...(nameVariants.length > 0 && { alternateName: nameVariants }),
		...(province && {
			address: {
				"@type": "PostalAddress",
				addressCountry: "VN",
				addressRegion: province.name,
				...(commune && { addressLocality: commune.name }),
			},
		}),
	}
}
