/** Letters that English does not write. */
const marked = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu
const plainSyllable = /^(?:[bcdghklmnpqrstvx]{0,3})[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/iu
/** English words with a capital that would pass for syllables of a name beside them. */
const englishWords = new Set("A An At Bay By He In It On Or Than The To Mon Tour".split(" "))
/** Words with a capital that follow one another, as names are written in Vietnamese. */
const run = /\p{Lu}\p{L}*(?:[ \u00a0]\p{Lu}\p{L}*)*/gu

/** Does a text have letters that only Vietnamese writes? Strings of the page itself have none in English. */
export function isVietnamese(text: string): boolean {
	return marked.test(text)
}

export interface Part {
	text: string
	vietnamese: boolean
}

/** English words with the Vietnamese names among them apart, for readers who hear the page. */
export function partsOf(text: string): Part[] {
	const parts: Part[] = []
	let from = 0
	for (const { text: name, index } of namesIn(text)) {
		parts.push({ text: text.slice(from, index), vietnamese: false })
		parts.push({ text: name, vietnamese: true })
		from = index + name.length
	}
	parts.push({ text: text.slice(from), vietnamese: false })
	return parts.filter((part) => part.text)
}

function namesIn(text: string): { text: string; index: number }[] {
	return [...text.matchAll(run)].flatMap(({ 0: words, index }) => {
		const syllables = [...words.matchAll(/\p{L}+/gu)]
		const first = syllables.findIndex(([word]) => isSyllable(word))
		const last = syllables.findLastIndex(([word]) => isSyllable(word))
		const start = syllables[first]?.index
		const end = syllables[last]
		if (start === undefined || end === undefined) return []
		const name = words.slice(start, end.index + end[0].length)
		return marked.test(name) ? [{ text: name, index: index + start }] : []
	})
}

function isSyllable(word: string): boolean {
	return marked.test(word) || (plainSyllable.test(word) && !englishWords.has(word))
}
