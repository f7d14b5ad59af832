import { z } from "@medusajs/framework/zod"

/** One line as a person types it: composed letters, single blanks. */
const lineOf = (wrong: string) =>
	z.string(wrong).transform((value) =>
		value
			.normalize("NFC")
			.replace(/[\p{Cc}\s]+/gu, " ")
			.trim(),
	)

/** A line that must be there. */
export const line = (longest: number, missing: string, tooLong: string) =>
	lineOf(missing).pipe(z.string().min(1, missing).max(longest, tooLong))

/** Left out, null and empty all mean that nothing is said. */
export const remark = (longest: number, wrong: string, tooLong: string) =>
	lineOf(wrong)
		.pipe(z.string().max(longest, tooLong))
		.nullish()
		.transform((value) => value || null)

/** Paragraphs: as a line, but for the ends of lines. */
export const paragraphs = (longest: number, wrong: string, tooLong: string) =>
	z
		.string(wrong)
		.transform((value) =>
			value
				.normalize("NFC")
				.replace(/\r\n?/g, "\n")
				.replace(/[^\S\n]+/g, " ")
				.replace(/ ?\n ?/g, "\n")
				.replace(/\n{3,}/g, "\n\n")
				.trim(),
		)
		.pipe(z.string().max(longest, tooLong))
		.nullish()
		.transform((value) => value || null)
