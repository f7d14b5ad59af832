import { CsvError, parse } from "csv-parse/sync"
import { AnnexFault } from "../fault"
import type { Sheet } from "./sheet"
import { cellText } from "./text"

/** Excel separates by a semicolon where the decimal sign is a comma, as in Việt Nam. */
const delimiters = [";", ",", "\t"]

/** A CSV file in UTF-8, with or without its mark, read with the separator that gives most columns. */
export function readCsv(bytes: Uint8Array): Sheet[] {
	const text = decode(bytes)
	const [first] = delimiters
		.map((delimiter) => ({ delimiter, weight: weightOf(text, delimiter) }))
		.sort((a, b) => b.weight - a.weight)
	const rows = records(text, first?.delimiter ?? ";")
	return [{ name: "CSV", rows: rows.map((row) => row.map(cellText)), merges: [] }]
}

function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
	} catch {
		throw new AnnexFault("not_utf8")
	}
}

/** How often the separator stands outside quotes near the beginning. */
function weightOf(text: string, delimiter: string): number {
	return text
		.slice(0, 20_000)
		.replace(/"[^"]*"/g, "")
		.split(delimiter).length
}

function records(text: string, delimiter: string): string[][] {
	try {
		return parse(text, {
			delimiter,
			bom: true,
			relax_column_count: true,
			relax_quotes: true,
			max_record_size: 100_000,
		})
	} catch (error) {
		const line = error instanceof CsvError && "lines" in error ? Number(error.lines) : 0
		throw new AnnexFault("csv_broken", { line })
	}
}
