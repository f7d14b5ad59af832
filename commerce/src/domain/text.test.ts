import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fold, mentionsRank, provinceSlug, slugOf } from "./text"

describe("folding", () => {
	it("drops marks and đ, from either normal form", () => {
		expect(fold("Đặc sản Huế")).toBe("dac san hue")
		expect(fold("Đặc sản Huế".normalize("NFD"))).toBe("dac san hue")
	})

	it("makes ASCII slugs", () => {
		expect(slugOf("Xã Đồng Văn")).toBe("xa-dong-van")
		expect(slugOf("  Bưởi (Phúc Trạch) – loại 1 ")).toBe("buoi-phuc-trach-loai-1")
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
				expect(slugOf(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
			}),
		)
	})

	it("names a province without its kind", () => {
		expect(provinceSlug("Thành phố Hồ Chí Minh")).toBe("ho-chi-minh")
		expect(provinceSlug("Tỉnh Thanh Hoá")).toBe("thanh-hoa")
	})
})

describe("sentences that name a rank", () => {
	it.each(["OCOP 4 sao", "đạt năm sao", "sản phẩm 3-4 sao", "được xếp hạng 5 sao năm 2024"])(
		"%s",
		(text) => {
			expect(mentionsRank(text)).toBe(true)
			expect(mentionsRank(text.normalize("NFD"))).toBe(true)
		},
	)

	it.each(["Mật ong hoa rừng Cát Bà", "sao chè trên chảo gang", "vì sao là Ba Chẽ", "ngôi sao"])(
		"not: %s",
		(text) => {
			expect(mentionsRank(text)).toBe(false)
		},
	)
})
