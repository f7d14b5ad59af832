/**
 * A Vietnamese mobile number: 0 or +84, then 3, 5, 7, 8 or 9, then eight digits
 * (ocop-domain.md §7.5). Spaces, dots, dashes and brackets are accepted.
 * Returns E.164 ("+84…"), or null when it is not one.
 */
export function parseMobile(text: string): string | null {
	const plain = text.normalize("NFKC").replace(/[\s.\-()]/g, "")
	const match = /^(?:\+?84|0)([35789]\d{8})$/.exec(plain)
	return match ? `+84${match[1]}` : null
}

/** "0912 345 678" for the screen; a number that is no Vietnamese mobile is returned as it is. */
export function formatPhone(e164: string): string {
	const match = /^\+84(\d{3})(\d{3})(\d{3})$/.exec(e164)
	return match ? `0${match[1]} ${match[2]} ${match[3]}` : e164
}
