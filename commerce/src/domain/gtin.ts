/**
 * The GTIN that a text is, as 14 digits: GTIN-8, 12 (UPC), 13 (EAN) or 14 whose check digit is right;
 * null for anything else.
 */
export function gtin14(text: string): string | null {
	const digits = text.replace(/[\s-]/g, "")
	if (!/^(\d{8}|\d{12,14})$/.test(digits) || /^0+$/.test(digits)) return null
	const padded = digits.padStart(14, "0")
	const sum = [...padded].reduce((all, digit, at) => all + Number(digit) * (at % 2 ? 1 : 3), 0)
	return sum % 10 === 0 ? padded : null
}
