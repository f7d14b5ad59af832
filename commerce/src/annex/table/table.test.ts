import { expect, test } from "vitest"
import type { Sheet } from "../file/sheet"
import { readTable } from "./table"

const sheet = (rows: string[][], merges: Sheet["merges"] = []): Sheet => {
	const width = Math.max(...rows.map((row) => row.length))
	return {
		name: "PL",
		rows: rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]),
		merges,
	}
}
const merge = (top: number, left: number, bottom: number, right: number) => ({
	top,
	left,
	bottom,
	right,
})
const read = (...given: Parameters<typeof sheet>) =>
	readTable([sheet(...given)]).rows.map(({ line, name, producer, address, set, result }) => ({
		line,
		name,
		producer,
		address,
		set,
		stars: result.stars,
		score: result.score,
	}))

test("titles above, a heading on two lines, merged cells, column numbers, a sum below", () => {
	const rows = read(
		[
			["UBND TỈNH QUẢNG NINH"],
			["PHỤ LỤC: DANH SÁCH SẢN PHẨM ĐƯỢC CÔNG NHẬN"],
			["(Kèm theo Quyết định số 12/QĐ-UBND)"],
			["TT", "Tên sản phẩm", "Chủ thể OCOP", "Địa chỉ", "Kết quả đánh giá", ""],
			["", "", "", "", "Điểm", "Phân hạng"],
			["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
			["1", "Chè xanh", "HTX Hải Hà", "Xã Quảng Long, huyện Hải Hà", "72,5", "4 sao"],
			["2", "Chè hoa vàng", "", "", "55", "3 sao"],
			["", "Tổng cộng", "2 sản phẩm"],
		],
		[
			merge(0, 0, 0, 5),
			merge(3, 4, 3, 5),
			merge(3, 0, 4, 0),
			merge(3, 1, 4, 1),
			merge(6, 2, 7, 2),
			merge(6, 3, 7, 3),
		],
	)
	const common = { producer: "HTX Hải Hà", address: "Xã Quảng Long, huyện Hải Hà", set: "" }
	expect(rows).toEqual([
		{ line: 7, name: "Chè xanh", ...common, stars: 4, score: 72.5 },
		{ line: 8, name: "Chè hoa vàng", ...common, stars: 3, score: 55 },
	])
})

test("sections give stars, groups and places to what stands below them", () => {
	const rows = read([
		["STT", "Sản phẩm", "Đơn vị sản xuất", "Xã, phường"],
		["I", "SẢN PHẨM HẠNG 4 SAO"],
		["1", "Nem chua", "Cơ sở A", "Phường Bãi Cháy"],
		["II", "Sản phẩm 3 sao"],
		["A", "Nhóm Thực phẩm"],
		["2", "Ruốc", "Cơ sở B", "Phường Hà Tu"],
		["STT", "Sản phẩm", "Đơn vị sản xuất", "Xã, phường"],
		["B", "Thành phố Hạ Long"],
		["3", "Mực", "Cơ sở C", "Phường Hà Khẩu"],
	])
	expect(rows.map(({ name, stars, set, address }) => [name, stars, set, address])).toEqual([
		["Nem chua", 4, "", "Phường Bãi Cháy"],
		["Ruốc", 3, "Thực phẩm", "Phường Hà Tu"],
		["Mực", 3, "Thực phẩm", "Phường Hà Khẩu, Thành phố Hạ Long"],
	])
})

test("one column for each number of stars", () => {
	const rows = read([
		["STT", "Tên sản phẩm", "Tên chủ thể", "Hạng sao", ""],
		["", "", "", "3 sao", "4 sao"],
		["1", "Ruốc", "Cơ sở B", "x", ""],
		["2", "Mực", "Cơ sở C", "", "81,2"],
	])
	expect(rows.map(({ stars, score }) => [stars, score])).toEqual([
		[3, null],
		[4, 81.2],
	])
})

test("stars and points in one column, and group and set in their own", () => {
	const rows = read([
		["STT", "Nhóm/Bộ sản phẩm", "Tên sản phẩm", "Chủ thể", "Kết quả"],
		["1", "Gia vị khác", "Muối", "HTX M", "4 sao (85,5 điểm)"],
		["2", "11", "Chè", "HTX C", "62"],
	])
	expect(rows.map(({ set, stars, score }) => [set, stars, score])).toEqual([
		["Gia vị khác", 4, 85.5],
		["11", null, 62],
	])
})

test("what has no table is refused", () => {
	expect(() => read([["a", "b"]])).toThrow("Không tìm thấy dòng tiêu đề")
	expect(() => read([["STT", "Tên sản phẩm", "Hạng sao"]])).toThrow("Không có dòng sản phẩm")
	const many = Array.from({ length: 5001 }, (_, at) => [`${at}`, `Chè ${at}`, "4"])
	expect(() => read([["STT", "Tên sản phẩm", "Hạng sao"], ...many])).toThrow("hơn 5.000 dòng")
})
