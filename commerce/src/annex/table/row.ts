import type { Reading } from "../stars/reading"

/** One line of an annex in its own words. */
export interface AnnexRow {
	sheet: string
	/** Line in the sheet, from 1, as the person sees it. */
	line: number
	name: string
	producer: string
	address: string
	/** Group or set in the words of the annex. */
	set: string
	result: Reading
}

/** A line that holds no goods. */
export interface IgnoredLine {
	sheet: string
	line: number
	text: string
}
