import { fold } from "../../domain/text"
import { type Field, fieldOf } from "./field"
import type { Grid } from "./grid"

export interface Heading {
	/** First and last line of it. */
	top: number
	bottom: number
	columns: Map<Field, number>
}

/** Titles, emblems and the number of the decision stand above a table. */
const DEEPEST = 60
const TALLEST = 3

/** Finds the heading of a table, on one to three lines; null when the sheet has none. */
export function findHeading({ rows }: Grid): Heading | null {
	for (let top = 0; top < Math.min(rows.length, DEEPEST); top++) {
		// A title may name products, too, but it is one text.
		if (columnsOf(rows.slice(top, top + 1)).size < 2) continue
		let best: Heading | null = null
		for (let bottom = top; bottom < Math.min(top + TALLEST, rows.length); bottom++) {
			if (bottom > top && isData(rows[bottom] ?? [])) break
			const columns = columnsOf(rows.slice(top, bottom + 1))
			if (!isHeading(columns)) continue
			const gained = columns.size - (best?.columns.size ?? 0)
			const goesOn = gained === 0 && isMoreOf(rows[bottom - 1] ?? [], rows[bottom] ?? [])
			if (gained > 0 || goesOn) best = { top, bottom, columns }
		}
		if (best) return best
	}
	return null
}

function isHeading(columns: Map<Field, number>): boolean {
	const others: Field[] = ["producer", "address", "score", "stars", "result", "stars-3", "stars-4"]
	return columns.has("name") && others.some((field) => columns.has(field))
}

/** A line of goods, not of headings: it is numbered. */
const isData = (row: string[]): boolean => /^\d+$/.test(row.find((text) => text) ?? "")

/** A second line of headings: what is not the block above is a heading of its own. */
function isMoreOf(above: string[], row: string[]): boolean {
	const filled = row.flatMap((text, column) => (text ? [{ text, column }] : []))
	return (
		filled.length > 0 &&
		filled.every(({ text, column }) => text === above[column] || fieldOf(text) !== null)
	)
}

function columnsOf(lines: string[][]): Map<Field, number> {
	const columns = new Map<Field, number>()
	const width = Math.max(...lines.map((line) => line.length))
	for (let column = 0; column < width; column++) {
		const field = fieldAt(lines, column)
		if (field && !columns.has(field)) columns.set(field, column)
	}
	return columns
}

/** The lowest line says most: below "Kết quả đánh giá" stand "Điểm" and "Hạng sao". */
function fieldAt(lines: string[][], column: number): Field | null {
	const texts = lines.map((line) => line[column] ?? "").filter(Boolean)
	const distinct = texts.filter((text, at) => fold(text) !== fold(texts[at - 1] ?? ""))
	for (const text of distinct.reverse()) {
		const field = fieldOf(text)
		if (field) return field
	}
	return fieldOf([...distinct].reverse().join(" "))
}
