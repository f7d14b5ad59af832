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
			if (isHeading(columns) && columns.size > (best?.columns.size ?? 0))
				best = { top, bottom, columns }
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
