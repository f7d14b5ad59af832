import { expect, test } from "vitest"
import { standingAt } from "../catalogue/certificates"
import { sampleCertificate, sampleProduct, sampleVariant } from "../catalogue/sample"
import { tongues } from "../language/tongue"
import { productJsonLd } from "./product"

const page = {
	url: "https://example.test/san-pham/p/",
	producer: "HTX",
	kind: "Chè",
	live: false,
	tongue: tongues.vi,
}
const issued = "2025-01-17"
const certificate = sampleCertificate(issued)
const standing = (at: string) => standingAt([certificate], new Date(at))

test("an illustrative price makes no offer, a sourced one does", () => {
	const now = standing("2026-11-24T00:00:00+07:00")
	expect(JSON.stringify(productJsonLd(sampleProduct({}), now, page))).not.toContain("Offer")
	const sold = sampleProduct({ variants: [sampleVariant({ priceBasis: "source", price: 15_000 })] })
	expect(productJsonLd(sold, now, page)).toMatchObject({
		offers: [{ "@type": "Offer", price: 15_000, priceCurrency: "VND" }],
	})
	const shown = { ...sold, notForSale: "no-producer" as const }
	expect(JSON.stringify(productJsonLd(shown, now, page))).not.toContain("Offer")
})

test("a certificate is told only while it is in term", () => {
	expect(
		productJsonLd(sampleProduct({}), standing("2028-01-17T23:00:00+07:00"), page),
	).toMatchObject({
		hasCertification: { name: "OCOP 5 sao", expires: "2028-01-17" },
	})
	const ended = productJsonLd(sampleProduct({}), standing("2028-01-18T00:00:00+07:00"), page)
	expect(JSON.stringify(ended)).not.toMatch(/sao|Certification|rating/i)
})
