import { strToU8, zipSync } from "fflate"
import { expect, test } from "vitest"
import { workbook } from "../../../integration-tests/annexes/workbook"
import { AnnexFault } from "../fault"
import { readFile } from "./read"

const reason = async (name: string, bytes: Uint8Array) => {
	try {
		await readFile(name, bytes)
		return "read"
	} catch (error) {
		return error instanceof AnnexFault ? error.reason : String(error)
	}
}

test("cells, merges and sheets of an xlsx file", async () => {
	const file = workbook([
		{
			rows: [
				[null, null],
				["Phụ lục", null],
				["a & b", 4.5],
			],
			merges: ["A2:B2"],
		},
		{ name: "Hai", rows: [["x"]] },
	])
	const { kind, sheets } = await readFile("phu-luc.XLSX", file)
	expect(kind).toBe("xlsx")
	expect(sheets[0]?.rows).toEqual([
		["", ""],
		["Phụ lục", ""],
		["a & b", "4.5"],
	])
	expect(sheets[0]?.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 1 }])
	expect(sheets[1]).toEqual({ name: "Hai", rows: [["x"]], merges: [] })
})

test("a formula is only the value the file keeps", async () => {
	const file = workbook([
		{
			rows: [
				[
					{ formula: 'WEBSERVICE("http://example.test")', value: "cũ" },
					{ formula: "1+1", value: 7 },
				],
			],
		},
	])
	expect((await readFile("a.xlsx", file)).sheets[0]?.rows).toEqual([["cũ", "7"]])
})

test("decomposed letters are composed, hard blanks and line ends become blanks", async () => {
	const file = workbook([{ rows: [["Tên\nsản\u00a0phẩm".normalize("NFD")]] }])
	expect((await readFile("a.xlsx", file)).sheets[0]?.rows).toEqual([["Tên sản phẩm"]])
})

test.each([
	["semicolons and a mark", '\ufeffTên;Sao\r\n"Chè; xanh";4\r\n'],
	["commas", 'Tên,Sao\n"Chè; xanh",4'],
	["tabs", "Tên\tSao\nChè; xanh\t4"],
])("a csv file with %s", async (_, text) => {
	const { kind, sheets } = await readFile("a.csv", strToU8(text))
	expect([kind, sheets[0]?.rows]).toEqual([
		"csv",
		[
			["Tên", "Sao"],
			["Chè; xanh", "4"],
		],
	])
})

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"))

test("wrong files are refused with their reason", async () => {
	const xlsx = workbook([{ rows: [["x"]] }])
	const wrong: [string, Uint8Array, string][] = [
		["a.csv", new Uint8Array(), "empty"],
		["a.csv", new Uint8Array(5 * 1024 * 1024 + 1).fill(65), "too_large"],
		["a.csv", utf16("\ufeffTên;Sao"), "utf16"],
		["a.csv", utf16("Ten san pham;Hang sao;Dia chi;".repeat(20)), "utf16"],
		["a.csv", new Uint8Array([0x54, 0xea, 0x6e, 0x3b]), "not_utf8"],
		["a.csv", strToU8(`Tên;Sao\n"Chè;4\n`), "csv_broken"],
		["a.csv", xlsx, "name_lies"],
		["a.xlsx", strToU8("Tên;Sao"), "name_lies"],
		["a.txt", strToU8("Tên;Sao"), "name_wrong"],
		["a.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), "old_excel"],
		["a.xlsx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), "protected"],
		["a.pdf", strToU8("%PDF-1.7"), "pdf"],
		["a.csv", new Uint8Array([0x89, 0x50, 0, 1, 2, 3]), "not_table"],
		["a.xlsx", zipSync({ "word/document.xml": strToU8("<w/>") }), "xlsx_broken"],
		["a.xlsx", xlsx.subarray(0, xlsx.length - 40), "xlsx_broken"],
	]
	for (const [name, bytes, expected] of wrong)
		expect([name, await reason(name, bytes)]).toEqual([name, expected])
})

test("a bomb is refused before it is unpacked", async () => {
	const zeros = new Uint8Array(61 * 1024 * 1024)
	const bomb = workbook([{ rows: [["x"]] }], { "xl/bomb.xml": zeros })
	expect(bomb.length).toBeLessThan(200_000)
	expect(await reason("a.xlsx", bomb)).toBe("xlsx_bomb")
	const parts = Object.fromEntries(
		Array.from({ length: 2001 }, (_, at) => [`xl/p${at}.xml`, strToU8("x")]),
	)
	expect(await reason("a.xlsx", workbook([{ rows: [["x"]] }], parts))).toBe("xlsx_bomb")
})

test("a part that unpacks to more than it declares stays as large as declared", async () => {
	const file = workbook([{ rows: [["x"]] }], { "xl/lie.xml": new Uint8Array(1_000_000) })
	const bytes = Buffer.from(file)
	const size = Buffer.from([0x40, 0x42, 0x0f, 0x00])
	for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at + 1))
		bytes.writeUInt32LE(10, at)
	expect(["read", "xlsx_broken"]).toContain(await reason("a.xlsx", new Uint8Array(bytes)))
})

test("a cell in the farthest corner is refused", async () => {
	const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`
	const file = workbook([{ rows: [["x"]] }], { "xl/worksheets/sheet1.xml": strToU8(sheet) })
	expect(await reason("a.xlsx", file)).toBe("sheet_wide")
})
