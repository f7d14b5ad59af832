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
	it.each([
		"OCOP 4 sao",
		"đạt năm sao",
		"sản phẩm 3-4 sao",
		"từ ba đến bốn sao",
		"3, 4 sao",
		"được xếp hạng 5 sao năm 2024",
		"chuẩn 5-sao",
		"5 ngôi sao",
		"4\u00a0sao",
		"Đạt NĂM SAO",
		"ĐẠT BA SAO",
		"OCOP 5*",
		"★★★★",
		"lên hạng cao nhất của chương trình",
		"được xếp hạng OCOP",
		"sản phẩm OCOP cấp tỉnh",
		"OCOP quốc gia",
		"a five-star product",
		"tiềm năng 5 sao",
	])("%s", (text) => {
		expect(mentionsRank(text)).toBe(true)
		expect(mentionsRank(text.normalize("NFD"))).toBe(true)
	})

	it.each([
		"",
		"Mật ong hoa rừng Cát Bà",
		"sao chè trên chảo gang",
		"vì sao là Ba Chẽ",
		"ngôi sao",
		"Nước mắm sá sùng New Star",
		"chè vụ 2024 sao khô",
		"khai sao lục",
		"hai saola trong rừng",
		"nước mắm thượng hạng",
		"di tích cấp quốc gia, xếp hạng năm 1992",
		"2,5 * 3",
		"từ thời các hãng Vạn Vân, Ba Sao.",
	])("not: %j", (text) => {
		expect(mentionsRank(text)).toBe(false)
		expect(mentionsRank(text.normalize("NFD"))).toBe(false)
	})

	it("finds a rank wherever it stands in a text", () => {
		const words = fc.array(fc.constantFrom("trà", "Sơn", "mật", "sao", "của", "2024", "–"))
		const rank = fc.constantFrom("4 sao", "năm sao", "hạng cao nhất", "★★★")
		fc.assert(
			fc.property(words, rank, words, (before, named, after) => {
				expect(mentionsRank([...before, named, ...after].join(" "))).toBe(true)
			}),
		)
	})
})
