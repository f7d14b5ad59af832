import { strToU8, zipSync } from "fflate"

export type CellValue = string | number | null | { formula: string; value: string | number }

export interface SheetSpec {
	name?: string
	rows: CellValue[][]
	/** As spreadsheets write them: "A1:C1". */
	merges?: string[]
}

const NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const PACKAGE = "http://schemas.openxmlformats.org/package/2006"
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** An xlsx file as a spreadsheet program writes it; every test makes its own. */
export function workbook(sheets: SheetSpec[], more: Record<string, Uint8Array> = {}): Uint8Array {
	const strings: string[] = []
	const files: Record<string, string> = {}
	sheets.forEach((sheet, at) => {
		files[`xl/worksheets/sheet${at + 1}.xml`] = worksheet(sheet, strings)
	})
	const items = strings.map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`)
	files["xl/sharedStrings.xml"] = `${HEAD}<sst xmlns="${NS}">${items.join("")}</sst>`
	files["xl/workbook.xml"] = `${HEAD}<workbook xmlns="${NS}" xmlns:r="${RELATIONS}"><sheets>${sheets
		.map(({ name }, at) => {
			const id = at + 1
			return `<sheet name="${xmlText(name ?? `Sheet${id}`)}" sheetId="${id}" r:id="rId${id}"/>`
		})
		.join("")}</sheets></workbook>`
	const targets = [...sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`), "sharedStrings.xml"]
	files["xl/_rels/workbook.xml.rels"] = relations(
		targets.map((target) => [target.startsWith("w") ? "worksheet" : "sharedStrings", target]),
	)
	files["_rels/.rels"] = relations([["officeDocument", "xl/workbook.xml"]])
	files["[Content_Types].xml"] =
		`${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`
	return zipSync({
		...Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])),
		...more,
	})
}

function relations(targets: [type: string, target: string][]): string {
	const items = targets.map(
		([type, target], at) =>
			`<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
	)
	return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`
}

function worksheet({ rows, merges = [] }: SheetSpec, strings: string[]): string {
	const data = rows.map((row, y) => {
		const cells = row.map((value, x) => cell(value, `${letters(x)}${y + 1}`, strings))
		return `<row r="${y + 1}">${cells.join("")}</row>`
	})
	const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")
	const tail = merged && `<mergeCells count="${merges.length}">${merged}</mergeCells>`
	return `${HEAD}<worksheet xmlns="${NS}"><sheetData>${data.join("")}</sheetData>${tail}</worksheet>`
}

function cell(value: CellValue, ref: string, strings: string[]): string {
	if (value === null) return `<c r="${ref}" s="0"/>`
	if (typeof value === "number") return `<c r="${ref}"><v>${value}</v></c>`
	if (typeof value === "string") return `<c r="${ref}" t="s"><v>${strings.push(value) - 1}</v></c>`
	const type = typeof value.value === "string" ? ' t="str"' : ""
	return `<c r="${ref}"${type}><f>${xmlText(value.formula)}</f><v>${xmlText(String(value.value))}</v></c>`
}

function letters(column: number): string {
	const rest = Math.floor(column / 26)
	return `${rest > 0 ? letters(rest - 1) : ""}${String.fromCharCode(65 + (column % 26))}`
}

const xmlText = (text: string): string =>
	text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;")
