/** A Vietnamese text of some words has letters that no other language here writes. */
const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu
const LEAST_WORDS = 3

/** The language of a title that a source wrote in English, to be marked as such; nothing for ours. */
export function foreign(text: string): "en" | undefined {
	const words = text.match(/\p{L}{2,}/gu) ?? []
	return words.length >= LEAST_WORDS && !vietnamese.test(text) ? "en" : undefined
}
