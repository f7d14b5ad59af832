import { AnnexFault } from "../fault"
import type { Sheet } from "./sheet"
import { cellText } from "./text"
import { repack, unpack } from "./unpack"
import { worksheetsOf } from "./workbook"
import { checkExtent, mergesOf } from "./worksheet"

/** Sheets of an xlsx file. Of a formula only the value kept in the file is read; none is computed. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
	const parts = unpack(bytes)
	const worksheets = worksheetsOf(parts)
	for (const { name, xml } of worksheets) checkExtent(xml, name)
	const read = await values(repack(parts))
	return read.map(({ sheet, data }, at) => ({
		name: sheet,
		rows: data.map((row) => row.map(cellText)),
		merges: mergesOf(worksheets[at]?.xml ?? ""),
	}))
}

async function values(file: ArrayBuffer) {
	const { default: readXlsxFile } = await import("read-excel-file/universal")
	try {
		return await readXlsxFile(file)
	} catch {
		throw new AnnexFault("xlsx_broken")
	}
}
