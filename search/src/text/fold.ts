const MARKS = /\p{M}/gu
/** Old encodings and fonts left ð and Ɖ where đ is meant; they look the same on screen. */
const D_WITH_STROKE = /[đĐðÐɖƉ]/g

/** Lower case without marks, đ as d: equal for all ways to write a word. May change the length. */
export function fold(text: string): string {
	return text.normalize("NFD").replace(MARKS, "").replace(D_WITH_STROKE, "d").toLowerCase()
}

export interface FoldedText {
	folded: string
	/** For each unit of `folded`, and for its end, where in the original its letter begins. */
	from: number[]
}

/**
 * Folds and remembers where each letter was, so that what is found in the folded text can be marked
 * on the original, whose letters may be one or several units long (NFC, NFD, or both mixed).
 */
export function foldMapped(text: string): FoldedText {
	let folded = ""
	const from: number[] = []
	// A letter with the marks that follow it is one piece: a mark never begins one.
	for (const piece of text.matchAll(/\P{M}\p{M}*|^\p{M}+/gu)) {
		const letters = fold(piece[0])
		for (let unit = 0; unit < letters.length; unit++) from.push(piece.index)
		folded += letters
	}
	from.push(text.length)
	return { folded, from }
}

/** The stretch of the original that the units from `start` to `end` of the folded text came from. */
export function originalRange(map: FoldedText, start: number, end: number): [number, number] {
	const last = map.from.length - 1
	const begin = map.from[Math.min(start, last)] ?? 0
	// Several folded units can come from one original letter: the stretch ends where the next begins.
	let after = Math.min(end, last)
	while (after < last && end > start && map.from[after] === map.from[end - 1]) after++
	return [begin, Math.max(begin, map.from[after] ?? begin)]
}
