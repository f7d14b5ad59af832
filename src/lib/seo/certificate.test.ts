import { expect, test } from "vitest"
import type { CertificateRecord } from "../../../commerce/src/domain/export"
import { standingAt } from "../catalogue/certificates"
import { sampleCertificate } from "../catalogue/sample"
import { certificateJsonLd } from "./certificate"

const issued = "2025-01-17"
const certificate = sampleCertificate(issued)
const page = {
	url: "https://example.test/chung-nhan/p-5-2025/",
	subject: { type: "product" as const, name: "Trà", url: "https://example.test/san-pham/p/" },
}
const told = (at: string, change: Partial<CertificateRecord> = {}) => {
	const one = { ...certificate, ...change }
	return certificateJsonLd(one, standingAt([one], new Date(at)), page)
}

test("in its last second the rank is told, with the last day", () => {
	expect(told("2028-01-17T23:59:59+07:00")).toMatchObject({
		"@type": "Certification",
		name: "OCOP 5 sao",
		certificationRating: { ratingValue: 5 },
		certificationStatus: "https://schema.org/CertificationActive",
		certificationIdentification: "377/QĐ-BNN-VPĐP",
		validFrom: issued,
		expires: "2028-01-17",
		about: { "@type": "Product", name: "Trà" },
	})
})

test("a second later it is inactive, without rank", () => {
	const ended = told("2028-01-18T00:00:00+07:00")
	expect(ended).toMatchObject({
		name: "OCOP",
		certificationStatus: "https://schema.org/CertificationInactive",
	})
	expect(JSON.stringify(ended)).not.toMatch(/sao|rating/i)
})

test("one without a date is neither active nor inactive", () => {
	const unknown = JSON.stringify(told("2026-01-01T00:00:00+07:00", { date: null }))
	expect(unknown).not.toMatch(/sao|rating|status|validFrom/i)
})
