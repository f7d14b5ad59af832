import { fold } from "../../domain/text"

/** A name reduced to what does not depend on marks, capitals or punctuation. */
export function nameKey(name: string): string {
	return fold(name)
		.replace(/[^a-z0-9]+/g, " ")
		.trim()
}

/** Words of the form of a business, which annexes write in full, short or not at all. */
const forms = [
	"cong ty",
	"trach nhiem huu han",
	"tnhh",
	"mot thanh vien",
	"hai thanh vien",
	"mtv",
	"2tv",
	"co phan",
	"cp",
	"ctcp",
	"hop tac xa",
	"htx",
	"to hop tac",
	"tht",
	"ho kinh doanh",
	"hkd",
	"ho san xuat",
	"ho gia dinh",
	"doanh nghiep tu nhan",
	"dntn",
	"doanh nghiep",
	"co so san xuat",
	"cssx",
	"co so",
	"chu the",
]
const FORMS = new RegExp(String.raw`\b(?:${forms.join("|")})\b`, "g")

/** The name of a producer without the words of its form. */
export function producerKey(name: string): string {
	const key = nameKey(name)
	const bare = key.replace(FORMS, " ").replace(/\s+/g, " ").trim()
	return bare || key
}

/** Are two producers the same by their keys: equal, or one the other with more words? */
export function sameProducer(one: string, other: string): boolean {
	if (one === other) return true
	const [short, long] = one.length < other.length ? [one, other] : [other, one]
	const words = short.split(" ")
	if (words.length < 2) return false
	const within = new Set(long.split(" "))
	return words.every((word) => within.has(word))
}
