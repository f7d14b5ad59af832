import { MAX_TEXT } from "../limits"

/** A cell as one line of composed text, so that decomposed letters and hard blanks compare equal. */
export function cellText(value: unknown): string {
	if (value === null || value === undefined) return ""
	const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
	return text
		.slice(0, MAX_TEXT * 2)
		.normalize("NFC")
		.replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, " ")
		.trim()
		.slice(0, MAX_TEXT)
}
