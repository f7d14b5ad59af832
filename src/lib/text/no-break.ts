const NBSP = "\u00a0"

/** A figure never parts from what it counts: "36 tháng", "500 g", "25.000 ₫". */
const afterFigure = /(?<!\/\d*)(\d) (?=[\p{L}₫%°])/gu
/** Nor from the word that says what kind of figure it is: "ngày 17", "Quyết định 26". */
const beforeFigure =
	/(^|[\s(])(ngày|tháng|năm|đợt|số|bộ|mục|điều|khoản|quyết định|nghị định|thông tư) (?=\d)/giu
/** A dot or a hyphen between names stays on the line it ends: "Phong Nha - Kẻ Bàng". */
const beforeDot = / (?=·|[-–] )/g

/** Puts the no-break spaces of running text. */
export function noBreak(text: string): string {
	return text
		.replace(afterFigure, `$1${NBSP}`)
		.replace(beforeFigure, (_, start: string, word: string) => start + glue(word) + NBSP)
		.replace(beforeDot, NBSP)
}

const names = /\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+/gu
const compounds =
	/(?<!\p{L})(sản phẩm|chứng nhận|quyết định|ngôi sao|du lịch|cộng đồng|sinh thái|làng nghề|chủ thể|điểm đến|hội chợ)(?!\p{L})/giu

/** The same for titles, where names and compounds stay whole too: "Trà hoa vàng Ba Chẽ". */
export function noBreakTitle(text: string): string {
	return noBreak(text).replace(compounds, glue).replace(names, pairs)
}

/** The text as machines should read it: every space an ordinary one. */
export function plainSpaces(text: string): string {
	return text.replaceAll(NBSP, " ")
}

function glue(text: string): string {
	return text.replace(/ /g, NBSP)
}

/** Vietnamese names run in twos from the end: "Rồng Vàng | Hoàng Gia", "Bản | Thái Hải". */
function pairs(run: string): string {
	const words = run.split(" ")
	return words.reduce((line, word, index) => {
		const fromEnd = words.length - index
		return line + (fromEnd % 2 === 1 ? NBSP : " ") + word
	})
}
