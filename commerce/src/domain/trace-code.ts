/** Crockford's base 32: no I, L, O or U, so that a code read from a pack is typed as it was printed. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const LENGTH = 8
const BITS = 5

/**
 * The code printed on every pack of a product: eight signs that stay while its handle stays. It has a
 * letter and a digit, so that it is neither a barcode number nor a word. `attempt` asks for another one.
 */
export function traceCodeOf(handle: string, attempt = 0): string {
	for (let turn = 0, left = attempt; ; turn++) {
		const code = encode(`${handle}#${turn}`)
		if (isMixed(code) && left-- === 0) return code
	}
}

/** A code for each handle, every one different. */
export function traceCodesOf(handles: readonly string[]): Map<string, string> {
	const codes = new Map<string, string>()
	const taken = new Set<string>()
	for (const handle of [...handles].sort()) {
		let attempt = 0
		while (taken.has(traceCodeOf(handle, attempt))) attempt += 1
		const code = traceCodeOf(handle, attempt)
		taken.add(code)
		codes.set(handle, code)
	}
	return codes
}

/** A code as somebody types it, in its one true form; null when it cannot be one. */
export function readTraceCode(text: string): string | null {
	const code = text.replace(/[\s-]/g, "").toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1")
	const fits = code.length === LENGTH && [...code].every((sign) => ALPHABET.includes(sign))
	return fits && isMixed(code) ? code : null
}

/** "K7M2 9QXD": two halves are easier to read aloud. */
export function formatTraceCode(code: string): string {
	return `${code.slice(0, LENGTH / 2)} ${code.slice(LENGTH / 2)}`
}

const isMixed = (code: string) => /\d/.test(code) && /[A-Z]/.test(code)

function encode(text: string): string {
	const halves = [hash(text, 0x9e3779b9), hash(text, 0x7f4a7c15)]
	return halves
		.flatMap((half) =>
			Array.from({ length: LENGTH / 2 }, (_, at) => ALPHABET[(half >>> (at * BITS)) & 31]),
		)
		.join("")
}

/** 32 bits spread over a text (the mixing of MurmurHash3): the same everywhere, for ever. */
function hash(text: string, seed: number): number {
	let h = seed
	for (let at = 0; at < text.length; at++) {
		h = Math.imul(h ^ text.charCodeAt(at), 0xcc9e2d51)
		h = (h << 13) | (h >>> 19)
	}
	h = Math.imul(h ^ (h >>> 16) ^ text.length, 0x85ebca6b)
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
	return h ^ (h >>> 16)
}
