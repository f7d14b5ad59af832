import { expect, test } from "vitest"
import type { CertificateRecord, ProductRecord } from "../../../commerce/src/domain/export"
import { standingAt } from "../catalogue/certificates"
import { sampleCertificate, sampleProduct, sampleVariant } from "../catalogue/sample"
import { merchantFeed } from "./merchant"

const sold = sampleProduct({
	photo: "/media/tra.webp",
	variants: [sampleVariant({ priceBasis: "source", price: 150_000, stock: "low" })],
})
const channel = { title: "Sao Làng", url: "https://example.test/", text: "Hàng" }

function feed(
	product: ProductRecord,
	at = "2026-11-24T08:00:00+07:00",
	papers: CertificateRecord[] = [sampleCertificate("2025-01-17")],
): string {
	const standing = standingAt(papers, new Date(at))
	const url = "https://example.test/san-pham/p/"
	const one = { product, standing, producer: "HTX Ba Chẽ", kind: "Chè", photo: product.photo }
	return merchantFeed([{ ...one, url }], channel, new Date(at))
}

test("an offer has what a merchant's catalogue asks for", () => {
	const xml = feed(sold)
	for (const said of [
		"<g:link>https://example.test/san-pham/p/</g:link>",
		"<g:image_link>https://example.test/media/tra.webp</g:image_link>",
		"<g:price>150000 VND</g:price>",
		"<g:availability>in_stock</g:availability>",
		"<g:condition>new</g:condition>",
		"<g:brand>HTX Ba Chẽ</g:brand>",
		"<g:identifier_exists>no</g:identifier_exists>",
	])
		expect(xml).toContain(said)
})

test.each<[string, Partial<ProductRecord>]>([
	["alcohol", { flags: { ...sold.flags, alcohol: true } }],
	["what cannot be ordered", { notForSale: "no-producer" }],
	["an illustrative price", { variants: [sampleVariant({ priceBasis: "illustrative" })] }],
	["a drawing instead of a photograph", { photo: null }],
])("%s is not offered", (_what, change) => {
	expect(feed({ ...sold, ...change })).not.toContain("<item>")
})

test("an illustrative pack stays out beside a real one", () => {
	const two = [...sold.variants, sampleVariant({ priceBasis: "illustrative", price: 9 })]
	expect(feed({ ...sold, variants: two }).split("<item>")).toHaveLength(2)
})

test("stars are told in their last second, with the end of the offer; a second later not at all", () => {
	const last = feed(sold, "2028-01-17T23:59:59+07:00")
	expect(last).toContain("OCOP 5 sao")
	expect(last).toContain("<g:expiration_date>2028-01-17T17:00:00.000Z</g:expiration_date>")
	const after = feed(sold, "2028-01-18T00:00:00+07:00")
	expect(after).toContain("<item>")
	expect(after).not.toMatch(/[345] sao|expiration/i)
})

test("an end far ahead is left to the daily reading", () => {
	expect(feed(sold)).not.toContain("expiration_date")
})
