import { randomBytes } from "node:crypto"

/** Crockford's base 32: no I, L, O or U, so that a code can be read out over the phone. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** A new order code such as "SL-7K2M9Q1X": 40 random bits, not to be guessed or counted. */
export function newOrderCode(): string {
	const letters = [...randomBytes(8)].map((byte) => ALPHABET[byte & 31]).join("")
	return `SL-${letters}`
}

/** A code as it is kept, from what a person typed: case, blanks, and the letters Crockford reads as digits. */
export function readOrderCode(typed: string): string | null {
	const plain = typed
		.normalize("NFKC")
		.toUpperCase()
		.replace(/[\s.\-–]/g, "")
	const letters = plain.startsWith("SL") ? plain.slice(2) : plain
	const read = letters.replace(/[IL]/g, "1").replace(/O/g, "0")
	return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(read) ? `SL-${read}` : null
}
