import { expect, test } from "vitest"
import { noBreak, noBreakTitle } from "./no-break"

const seen = (text: string) => text.replaceAll("\u00a0", "_")

test("a figure stays with its noun, its unit and its kind", () => {
	expect(seen(noBreak("có giá trị 36 tháng"))).toBe("có giá trị 36_tháng")
	expect(seen(noBreak("hộp 500 g, 25.000 ₫"))).toBe("hộp 500_g, 25.000_₫")
	expect(seen(noBreak("Quyết định 26/2026 ngày 17/01/2026"))).toBe(
		"Quyết_định_26/2026 ngày_17/01/2026",
	)
	expect(seen(noBreak("Tháng 11, năm 2026"))).toBe("Tháng_11, năm_2026")
})

test("the middle dot never begins a line", () => {
	expect(seen(noBreak("Gốm Chu Đậu · Hải Phòng"))).toBe("Gốm Chu Đậu_· Hải Phòng")
})

test("in titles names stay in twos and compounds whole", () => {
	expect(seen(noBreakTitle("Trà hoa vàng Ba Chẽ"))).toBe("Trà hoa vàng Ba_Chẽ")
	expect(seen(noBreakTitle("Bánh đậu xanh Rồng Vàng Hoàng Gia"))).toBe(
		"Bánh đậu xanh Rồng_Vàng Hoàng_Gia",
	)
	expect(seen(noBreakTitle("Bản Thái Hải"))).toBe("Bản Thái_Hải")
	expect(seen(noBreakTitle("Mới được chứng nhận"))).toBe("Mới được chứng_nhận")
})

test("text without any of these is unchanged, and twice is the same as once", () => {
	expect(noBreak("Nước mắm cốt")).toBe("Nước mắm cốt")
	const once = noBreakTitle("Sáu nhóm sản phẩm, 36 tháng · Chu Đậu")
	expect(noBreakTitle(once)).toBe(once)
})
