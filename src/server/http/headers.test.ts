import { expect, test } from "vitest"
import { cacheControl } from "./headers"

test.each([
	"/",
	"/san-pham/tra-hoa-vang/",
	"/chung-nhan/tra-hoa-vang-5-2025/",
	"/chung-nhan/danh-sach.json",
	"/sitemap.xml",
	"/catalogue.ndjson",
	"/san-pham/sao-5.csv",
	"/phieu.pdf",
	"/sw.js",
])("no cache keeps %s, which may show a star or keep one, without asking", (path) => {
	expect(cacheControl(path)).toBe("public, max-age=0, must-revalidate")
})

test.each(["/_astro/shell.abc123.js", "/media/tra-640.webp"])("%s is kept for good", (path) => {
	expect(cacheControl(path)).toContain("immutable")
})

test("what shows no star and may change is kept for an hour", () => {
	expect(cacheControl("/dau.svg")).toBe("public, max-age=3600, must-revalidate")
})
