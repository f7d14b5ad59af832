import { AnnexFault } from "../fault"
import { MAX_CELLS } from "../limits"
import type { Merge } from "./sheet"

/** Which cells of a worksheet are merged, read from its XML: readers of values do not tell. */
export function mergesOf(xml: string): Merge[] {
	return [...xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
		([, left = "", top, right = "", bottom]) => ({
			top: Number(top) - 1,
			left: columnOf(left),
			bottom: Number(bottom) - 1,
			right: columnOf(right),
		}),
	)
}

/** Refuses a sheet whose last cell lies so far out that the rectangle up to it would fill the memory. */
export function checkExtent(xml: string, sheet: string): void {
	let rows = 0
	let columns = 0
	for (const [, column = "", row] of xml.matchAll(/<(?:\w+:)?c\s[^>]*?\br="([A-Z]+)(\d+)"/g)) {
		rows = Math.max(rows, Number(row))
		columns = Math.max(columns, columnOf(column) + 1)
	}
	for (const [, row] of xml.matchAll(/<(?:\w+:)?row\s[^>]*?\br="(\d+)"/g))
		rows = Math.max(rows, Number(row))
	if (rows * Math.max(columns, 1) > MAX_CELLS) throw new AnnexFault("sheet_wide", { sheet })
}

/** "A" is 0, "AA" is 26. */
export function columnOf(letters: string): number {
	let number = 0
	for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
	return number - 1
}
