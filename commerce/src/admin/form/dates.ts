/**
 * "12/8/2025" as "2025-08-12", "8/2025" as "2025-08". What is no date is sent as it was typed: the
 * server says what is wrong with it.
 */
export function isoOf(typed: string): string {
	const parts = typed.trim().split(/[/.-]/)
	const fits = parts.length <= 3 && parts.every((part) => /^\d{1,4}$/.test(part))
	if (!fits || parts.at(-1)?.length !== 4) return typed.trim()
	return parts
		.reverse()
		.map((part) => part.padStart(2, "0"))
		.join("-")
}
