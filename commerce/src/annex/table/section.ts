import { readResult } from "../stars/reading"

/** A line above a run of goods: "I. SẢN PHẨM 4 SAO", "Nhóm Thực phẩm", "Huyện Đầm Hà". */
export interface Section {
	text: string
	/** Stars that hold for what follows where the line has none of its own. */
	stars: string
	/** Words of a group or set, or a place. */
	set: string
	place: string
}

export const noSection: Section = { text: "", stars: "", set: "", place: "" }

/** What a line between the goods means for those below it. */
export function sectionOf(text: string): Section {
	const bare = text.replace(/^\s*([IVXLC]+|[A-Z]|\d+)\s*[.):/-]\s*/u, "").trim()
	const { stars, potential } = readResult(bare, "score")
	if (stars !== null || potential) return { ...noSection, text, stars: bare }
	if (/^(xã|phường|thị trấn|huyện|quận|thị xã|thành phố|TP\.?|tỉnh)\s/iu.test(bare))
		return { ...noSection, text, place: bare }
	return { ...noSection, text, set: bare.replace(/^(nhóm|bộ|ngành)( sản phẩm)?\s*:?\s*/iu, "") }
}

/** A section adds to what is known, so that a place below a group keeps the group. */
export function within(outer: Section, inner: Section): Section {
	return {
		text: inner.text,
		stars: inner.stars || outer.stars,
		set: inner.set || outer.set,
		place: inner.place || (inner.set || inner.stars ? "" : outer.place),
	}
}
