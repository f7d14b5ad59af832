import { expect, test } from "vitest"
import type { Office } from "../config"
import { robotsTxt } from "./robots"
import { securityTxt } from "./security"

const origin = "https://example.test"
const at = new Date("2026-11-24T00:00:00Z")
const nobody: Office = {
	name: null,
	representative: null,
	address: null,
	phone: null,
	zalo: null,
	email: null,
	taxCode: null,
}

test("a live shop points machines to its sitemap and away from carts and answers", () => {
	const text = robotsTxt(origin, false)
	expect(text).toContain("Sitemap: https://example.test/sitemap.xml")
	for (const path of ["/api/", "/gio-hang/", "/thanh-toan/", "/tim-kiem/?"])
		expect(text).toContain(`Disallow: ${path}\n`)
	expect(text).not.toContain("Disallow: /\n")
})

test("a demonstration may be read, so that its noindex is, but offers no sitemap", () => {
	const text = robotsTxt(origin, true)
	expect(text).not.toMatch(/Sitemap|Disallow: \/\n/)
})

test("without a way to reach the office there is no security.txt", () => {
	expect(securityTxt(nobody, origin, at)).toBeNull()
	expect(securityTxt({ ...nobody, phone: "gọi văn phòng" }, origin, at)).toBeNull()
})

test("contacts are addresses, and it ends within a year", () => {
	const text = securityTxt({ ...nobody, email: "vp@example.test" }, origin, at) ?? ""
	expect(text).toContain("Contact: mailto:vp@example.test\n")
	expect(text).toContain("Canonical: https://example.test/.well-known/security.txt\n")
	const ends = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? "")
	expect(ends - at.getTime()).toBeGreaterThan(30 * 86_400_000)
	expect(ends - at.getTime()).toBeLessThan(365 * 86_400_000)
})
