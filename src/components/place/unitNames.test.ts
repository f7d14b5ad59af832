import { expect, test } from "vitest"
import type { CommuneRecord } from "../../../commerce/src/domain/export"
import {
	beforeSentence,
	earlierSentence,
	evenKind,
	formerSentence,
	inSentence,
	issuedText,
	shortProvince,
} from "./unitNames"

function commune(former: CommuneRecord["former"]): CommuneRecord {
	return {
		type: "commune",
		code: "00004",
		slug: "phuong-ba-dinh",
		name: "Phường Ba Đình",
		provinceCode: "01",
		lat: null,
		lng: null,
		former,
	}
}

const inHaNoi = { province: "Thành phố Hà Nội" }

test("old units are told by district, with the part and the old province", () => {
	const sentence = formerSentence(
		commune([
			{
				name: "Phường Trúc Bạch",
				district: "Quận Ba Đình",
				...inHaNoi,
				part: false,
				earlier: false,
			},
			{ name: "Phường Kim Mã", district: "Quận Ba Đình", ...inHaNoi, part: true, earlier: false },
			{ name: "Thị Trấn X", district: "Huyện Y", province: "Tỉnh Z", part: false, earlier: false },
		]),
		"Thành phố Hà Nội",
	)
	expect(sentence).toBe(
		"Lập từ phường Trúc Bạch, một phần phường Kim Mã (quận Ba Đình); thị trấn X (huyện Y, tỉnh Z).",
	)
})

test("a commune that kept its name and its land says so; one without old units says nothing", () => {
	const same = {
		name: "Phường Ba Đình",
		district: "Quận Ba Đình",
		...inHaNoi,
		part: false,
		earlier: false,
	}
	expect(formerSentence(commune([same]), "Thành phố Hà Nội")).toBe(
		"Giữ nguyên từ trước ngày\u00a001/07/2025.",
	)
	expect(formerSentence(commune([]), "Thành phố Hà Nội")).toBeNull()
})

test("names in running text", () => {
	expect(shortProvince("Thành phố Hồ Chí Minh")).toBe("Hồ Chí Minh")
	expect(inSentence("Đặc khu Cô Tô")).toBe("đặc khu Cô Tô")
	expect(inSentence("Xuân Phước")).toBe("Xuân Phước")
	expect(issuedText({ commune: "Xã A", district: null, province: "B" })).toBe("Xã A, B")
	expect(issuedText({ commune: "Xã A", district: "Huyện B", province: "Tỉnh C" })).toBe(
		"Xã A, huyện B, tỉnh C",
	)
	expect(evenKind("Thị Xã Ba Đồn")).toBe("Thị xã Ba Đồn")
	expect(issuedText({ commune: null, district: null, province: null })).toBeNull()
})

test("the districts a commune was in are named once; names that ended earlier stand apart", () => {
	const haTu = { province: "Tỉnh Quảng Ninh", part: false, earlier: false }
	const one = commune([
		{ name: "Phường Hà Phong", district: "Thành phố Hạ Long", ...haTu },
		{ name: "Phường Hà Tu", district: "Thành Phố Hạ Long", ...haTu },
		{ name: "Xã Cũ", district: "Huyện Hoành Bồ", ...haTu, earlier: true },
	])
	expect(beforeSentence(one, "Tỉnh Quảng Ninh")).toBe("Trước là thành phố Hạ Long.")
	expect(beforeSentence(one, "Tỉnh Khác")).toBe("Trước là thành phố Hạ Long, tỉnh Quảng Ninh.")
	expect(formerSentence(one, "Tỉnh Quảng Ninh")).toBe("Lập từ phường Hà Phong, phường Hà Tu.")
	expect(earlierSentence(one, "Tỉnh Quảng Ninh")).toBe("Trước nữa có xã Cũ (huyện Hoành Bồ).")
})
