// Pairs of spellings that sound alike somewhere in the country, so that people take one for another.
const ONSETS: [string, string][] = [
	["ch", "tr"],
	["s", "x"],
	["d", "gi"],
	["d", "r"],
	["gi", "r"],
	["d", "v"],
	["l", "n"],
	["c", "k"],
	["ng", "ngh"],
	["g", "gh"],
]
const CODAS: [string, string][] = [
	["n", "ng"],
	["t", "c"],
	["n", "nh"],
]
// The beginning of a word is taken for an onset only as a whole: "th" is no "t", "nh" is no "n".
const ONSET = /^(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnprstvx])/

function swapOnset(word: string): string[] {
	const onset = ONSET.exec(word)?.[0]
	if (onset === undefined) return []
	const rest = word.slice(onset.length)
	return ONSETS.flatMap(([a, b]) => (a === onset ? [b + rest] : b === onset ? [a + rest] : []))
}

function swapCoda(word: string): string[] {
	const coda = /[^aeiouy]*$/.exec(word.normalize("NFD").replace(/\p{M}/gu, ""))?.[0] ?? ""
	if (coda === "" || coda.length === word.length) return []
	const rest = word.slice(0, -coda.length)
	return CODAS.flatMap(([a, b]) => (a === coda ? [rest + b] : b === coda ? [rest + a] : []))
}

/** Other words that sound like this one to somebody: "chàm" gives "tràm". Not all are words. */
export function soundalikes(form: string): string[] {
	return [...swapOnset(form), ...swapCoda(form)]
}

const I_AND_Y: Record<string, string> = {
	i: "y",
	í: "ý",
	ì: "ỳ",
	ỉ: "ỷ",
	ĩ: "ỹ",
	ị: "ỵ",
}
const Y_AND_I = Object.fromEntries(Object.entries(I_AND_Y).map(([i, y]) => [y, i]))

/**
 * The other spelling of a word that ends in i or y after a consonant (mì, mỳ; quý, quí): both are
 * correct, so this is no mistake of anyone's. Null when there is none.
 */
export function otherSpelling(form: string): string | null {
	const ending = /^(.*(?:[^aeiouy]|qu))([iíìỉĩịyýỳỷỹỵ])$/u.exec(form)
	const [, rest = "", last = ""] = ending ?? []
	const other = I_AND_Y[last] ?? Y_AND_I[last]
	return ending === null || other === undefined || /[^\p{ASCII}đ]/u.test(rest) ? null : rest + other
}
