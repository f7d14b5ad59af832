import { attr, type Element, elements, upward } from "./html"

/** "product:slug" or "tourism:slug": what a certificate speaks of. */
export type Subject = string

/** The subject whose page an address is; null for every other page. */
export function subjectOf(address: string): Subject | null {
	const match = /^(?:https?:\/\/[^/]+)?\/(san-pham|diem-den)\/([^/?#]+)\/(?:[?#].*)?$/.exec(address)
	if (!match) return null
	return `${match[1] === "san-pham" ? "product" : "tourism"}:${match[2]}`
}

/** All subjects an element links to, itself included. */
export function linkedSubjects(element: Element): Set<Subject> {
	const found = new Set<Subject>()
	for (const at of [element, ...elements(element)]) {
		const subject = at.tagName === "a" ? subjectOf(attr(at, "href") ?? "") : null
		if (subject) found.add(subject)
	}
	return found
}

const ITEM = new Set(["li", "tr"])
const STOP = new Set(["main", "body", "html"])

/** One entry of a list: a card, a list item, a row. */
export function isItem(element: Element): boolean {
	return (
		ITEM.has(element.tagName) ||
		(element.tagName === "article" && (attr(element, "class") ?? "").includes("card"))
	)
}

/**
 * Whom an element speaks of: on a subject's page that subject, unless the element stands in an entry
 * that links to exactly one other; elsewhere the nearest holder that links to exactly one.
 * "many" when the nearest links lead to several, null when no holder below `main` has any.
 */
export function speaksOf(element: Element, pageAddress: string): Subject | "many" | null {
	const own = subjectOf(pageAddress)
	for (const holder of upward(element)) {
		if (STOP.has(holder.tagName)) break
		if (own && !isItem(holder)) continue
		const linked = linkedSubjects(holder)
		const [only] = linked
		if (linked.size === 1 && only) return only
		if (linked.size > 1) return own ?? "many"
	}
	return own
}
