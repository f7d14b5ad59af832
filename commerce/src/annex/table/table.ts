import { AnnexFault } from "../fault"
import type { Sheet } from "../file/sheet"
import { MAX_ROWS } from "../limits"
import type { Field } from "./field"
import { type Grid, gridOf } from "./grid"
import { findHeading, type Heading } from "./heading"
import { resultOf } from "./result"
import type { AnnexRow, IgnoredLine } from "./row"
import { noSection, type Section, sectionOf, within } from "./section"

export interface AnnexTable {
	rows: AnnexRow[]
	ignored: IgnoredLine[]
}

/** The lines of goods of every sheet that has a table. */
export function readTable(sheets: readonly Sheet[]): AnnexTable {
	const table: AnnexTable = { rows: [], ignored: [] }
	let found = false
	for (const sheet of sheets) {
		const grid = gridOf(sheet)
		const heading = findHeading(grid)
		if (!heading) continue
		found = true
		readSheet(grid, heading, table)
	}
	if (!found) throw new AnnexFault("no_heading")
	if (table.rows.length === 0) throw new AnnexFault("no_rows")
	return table
}

function readSheet(grid: Grid, heading: Heading, table: AnnexTable): void {
	let section = noSection
	for (let at = heading.bottom + 1; at < grid.rows.length; at++) {
		const row = grid.rows[at] ?? []
		const own = grid.own[at] ?? []
		if (own.every((text) => !text) || isHeadingAgain(grid, heading, row)) continue
		const line = { sheet: grid.name, line: at + 1 }
		if (isGoods(heading, row, own)) {
			if (table.rows.length >= MAX_ROWS) throw new AnnexFault("too_many")
			table.rows.push({ ...line, ...rowOf(heading, row, section) })
			continue
		}
		const text = [...new Set(row.filter(Boolean))].join(" ")
		if (isColumnNumbers(own)) continue
		table.ignored.push({ ...line, text })
		section = within(section, sectionOf(titleOf(row)))
	}
}

const texts =
	(heading: Heading, row: string[]) =>
	(field: Field): string => {
		const column = heading.columns.get(field)
		return column === undefined ? "" : (row[column] ?? "")
	}

/** Goods have a name, and something of their own beside it. */
function isGoods(heading: Heading, row: string[], own: string[]): boolean {
	if (isColumnNumbers(own)) return false
	const cell = texts(heading, row)
	const has = (...fields: Field[]) => fields.some((field) => cell(field) && cell(field) !== name)
	const name = cell("name")
	const numbered = /^\d+[.)]?$/.test(cell("number"))
	const told = has(
		"producer",
		"address",
		"stars",
		"score",
		"result",
		"stars-3",
		"stars-4",
		"stars-5",
	)
	if (!/\p{L}/u.test(name)) return numbered && told
	if (/^(tổng|cộng|tổng cộng|tổng số)\b/iu.test(name) && !numbered) return false
	return told || numbered
}

/** "(1) (2) (3)" below the headings. */
function isColumnNumbers(own: string[]): boolean {
	const filled = own.filter(Boolean)
	return filled.length > 2 && filled.every((text) => /^(\(?\d{1,2}\)?|[A-Z])$/.test(text))
}

/** Long tables repeat their heading on each page. */
function isHeadingAgain({ rows }: Grid, { top, bottom, columns }: Heading, row: string[]): boolean {
	const fields = [...columns.values()]
	return rows
		.slice(top, bottom + 1)
		.some((line) => fields.every((column) => (line[column] ?? "") === (row[column] ?? "")))
}

function rowOf(heading: Heading, row: string[], section: Section) {
	const cell = texts(heading, row)
	const parts = [cell("address"), cell("commune"), cell("district"), cell("province")]
	const address = [...new Set(parts.filter(Boolean))]
	if (section.place && address.length < 2) address.push(section.place)
	return {
		name: cell("name"),
		producer: cell("producer"),
		address: address.join(", "),
		set: cell("set") || section.set,
		result: resultOf(cell, section.stars),
	}
}

/** The text of a line between the goods without its Roman number. */
function titleOf(row: string[]): string {
	const distinct = [...new Set(row.filter(Boolean))]
	return distinct.sort((a, b) => b.length - a.length)[0] ?? ""
}
