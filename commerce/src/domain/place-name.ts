/** Reading of Vietnamese unit names as papers write them: "TP.Hạ Long", "P.01", "T.X Ba Đồn". */
import { exactKey } from "./place-key"

export type UnitKind =
	| "province"
	| "city"
	| "urban-district"
	| "district"
	| "town"
	| "township"
	| "ward"
	| "commune"
	| "special-zone"

export interface UnitName {
	kind: UnitKind | null
	/** The name without its kind. */
	name: string
}

const WORDS: readonly (readonly [UnitKind, string])[] = [
	["city", String.raw`thành\s+phố`],
	["town", String.raw`thị\s+xã`],
	["township", String.raw`th[iị]\s+trấn`],
	["special-zone", String.raw`đặc\s+khu`],
	["province", "tỉnh"],
	["district", "huyện"],
	["urban-district", "quận"],
	["ward", "phường"],
	["commune", "xã"],
]

// A single letter needs its full stop, a space or a number behind it: "P.1", "P Bãi Cháy", not "Phú".
const SHORT: readonly (readonly [UnitKind, RegExp])[] = [
	["city", /^[Tt]\.?\s?[Pp](?:\.\s*|\s+|(?=\p{Lu}))/u],
	["town", /^[Tt]\.?\s?[Xx](?:\.\s*|\s+|(?=\p{Lu}))/u],
	["township", /^[Tt]\.?\s?[Tt](?:\.\s*|\s+|(?=\p{Lu}))/u],
	["special-zone", /^[Đđ]\.?\s?[Kk](?:\.\s*|\s+)/u],
	["province", /^[Tt]\.\s*/u],
	["district", /^[Hh](?:\.\s*|\s+)/u],
	["urban-district", /^[Qq](?:\.\s*|\s+|(?=\d))/u],
	["ward", /^[Pp](?:\.\s*|\s+|(?=\d))/u],
	["commune", /^[Xx](?:\.\s*|\s+)/u],
]

const LONG = WORDS.map(([kind, word]): readonly [UnitKind, RegExp, RegExp] => [
	kind,
	new RegExp(String.raw`^${word}[\s.:]+(?=\S)`, "iu"),
	new RegExp(String.raw`^${bare(word)}\s+(?=\S)`, "i"),
])

function bare(word: string): string {
	return word.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d")
}

/** The text as one line in NFC, without remarks such as "(cũ)" and "trước đây". */
export function tidyName(text: string): string {
	return text
		.normalize("NFC")
		.replace(/\([^)]*\)/g, " ")
		.replace(/\s+/g, " ")
		.trim()
		.replace(/^[\s.,;:–-]+|[\s.,;:–-]+$/gu, "")
		.replace(/\s+(cũ|trước đây|trước kia)$/u, "")
}

/** A unit as written, its kind told apart from its name. */
export function parseUnit(text: string): UnitName {
	const tidy = tidyName(text)
	const plain = /^[\x20-\x7e]*$/.test(tidy)
	for (const [kind, marked, unmarked] of LONG) {
		const rest = tidy.replace(marked, "")
		if (rest !== tidy) return { kind, name: rest }
		// "phuong Bai Chay": words without marks are believed only where no mark is written at all.
		const plainRest = plain ? tidy.replace(unmarked, "") : tidy
		if (plainRest !== tidy) return { kind, name: plainRest }
	}
	for (const [kind, short] of SHORT) {
		const rest = tidy.replace(short, "")
		if (rest !== tidy && rest !== "") return { kind, name: rest }
	}
	return { kind: null, name: tidy }
}

/** Every way to read a unit, the likeliest first: "Phường Phường Đúc" is the ward "Phường Đúc", or "Đúc". */
export function readingsOf(text: string): UnitName[] {
	const first = parseUnit(text)
	if (first.kind === null) return [first]
	const inner = parseUnit(first.name)
	const whole = { kind: null, name: tidyName(text) }
	return inner.kind === null ? [first, whole] : [first, inner, whole]
}

/** Are two names of one unit, kinds left aside? */
export function sameName(one: string, other: string): boolean {
	return exactKey(parseUnit(one).name) === exactKey(parseUnit(other).name)
}
