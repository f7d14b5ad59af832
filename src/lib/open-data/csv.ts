import type { Cell, Table } from "./table"

/** Spreadsheets read a file as UTF-8 only when it begins so. */
const MARK = "\uFEFF"

/** The table as RFC 4180 has it; lists are separated by " | ". */
export function csvOf({ fields, rows }: Pick<Table, "fields" | "rows">): string {
	const names = fields.map(({ name }) => name)
	const lines = [names, ...rows.map((row) => names.map((name) => textOf(row[name] ?? null)))]
	return MARK + lines.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("")
}

function textOf(cell: Cell): string {
	if (cell === null) return ""
	if (typeof cell === "string") return harmless(cell)
	if (typeof cell === "object") return cell.map(harmless).join(" | ")
	return String(cell)
}

/** A text that a spreadsheet would take for a formula is marked as text. */
function harmless(text: string): string {
	return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function quoted(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
