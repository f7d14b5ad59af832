/** Beyond this many characters the rest of a story is parted in two. */
const LONG = 420

/** A story as paragraphs: its first sentence leads, the rest follows in blocks a phone can hold. */
export function paragraphs(story: string): string[] {
	const blocks = story.split(/\n+/).filter(Boolean)
	if (blocks.length > 1) return blocks
	const [lead, ...rest] = sentences(story)
	if (!lead) return []
	const body = rest.join(" ")
	if (!body) return [lead]
	if (body.length <= LONG) return [lead, body]
	const half = body.length / 2
	const cut = rest.findIndex((_, n) => rest.slice(0, n + 1).join(" ").length >= half)
	const parts = [rest.slice(0, cut + 1), rest.slice(cut + 1)].map((part) => part.join(" "))
	return [lead, ...parts.filter(Boolean)]
}

function sentences(text: string): string[] {
	return text.trim().split(/(?<=[.!?…]["”]?)\s+(?=["“]?[\p{Lu}\d])/u)
}
