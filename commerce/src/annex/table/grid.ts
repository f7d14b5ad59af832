import type { Sheet } from "../file/sheet"

/** A sheet whose merged cells all hold the text that their block shows. */
export interface Grid {
	name: string
	rows: string[][]
	/** The texts where the file has them: empty in the rest of a block. */
	own: string[][]
}

/** Gives every cell of a block the text of its first cell. */
export function gridOf(sheet: Sheet): Grid {
	const own = sheet.rows
	const rows = own.map((row) => [...row])
	for (const { top, left, bottom, right } of sheet.merges) {
		const text = own[top]?.[left] ?? ""
		const last = Math.min(bottom, rows.length - 1)
		for (let y = top; y <= last; y++) {
			const row = rows[y]
			if (!row) continue
			for (let x = left; x <= Math.min(right, row.length - 1); x++) row[x] = text
		}
	}
	return { name: sheet.name, rows, own }
}
