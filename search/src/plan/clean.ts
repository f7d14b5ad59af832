/** Nobody asks for more; what is longer is an accident or an attack, and its beginning is read. */
const LONGEST = 400

// Joiners and invisible signs come with pasted text and stand inside words: they go. Control
// characters stood between words: they become spaces.
const INVISIBLE = /\p{Cf}|\ufe0f/gu
const CONTROL = /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu

/** The typed text as it is read: NFC, lower case, one kind of space. Full-width digits become digits. */
export function clean(typed: string): string {
	return typed
		.slice(0, LONGEST)
		.normalize("NFKC")
		.replace(INVISIBLE, "")
		.replace(CONTROL, " ")
		.toLowerCase()
		.replace(/ð/g, "đ")
		.normalize("NFC")
		.trim()
}
