import { attr, byTag, type Element, elements, upward } from "./html"

/** "product:slug" or "tourism:slug": what a certificate speaks of. */
export type Subject = string

/**
 * Finds who a page and its parts speak of. Only `known` subjects count: listings such as
 * /san-pham/sao-5/ have addresses of the same form.
 */
export interface Subjects {
	/** The subject whose page an address is; null for every other page. */
	of: (address: string) => Subject | null
	/**
	 * Whom an element speaks of: on a subject's page that subject, unless the element stands in an entry
	 * that links to exactly one other; elsewhere the nearest holder that links to exactly one. "many"
	 * when the nearest links lead to several, null when no holder below `main` has any.
	 */
	spokenOf: (element: Element, pageAddress: string) => Subject | "many" | null
}

export function subjectsAmong(known: ReadonlySet<Subject>): Subjects {
	const of = (address: string) => {
		const subject = subjectIn(address)
		return subject && known.has(subject) ? subject : null
	}
	return { of, spokenOf: (element, pageAddress) => spokenOf(element, of(pageAddress), of) }
}

function subjectIn(address: string): Subject | null {
	const match =
		/^(?:https?:\/\/[^/]+)?\/(san-pham|diem-den|en\/products|en\/places)\/([^/?#]+)\/(?:[?#].*)?$/.exec(
			address,
		)
	if (!match) return null
	return `${/^san-pham|products$/.test(match[1] ?? "") ? "product" : "tourism"}:${match[2]}`
}

/** All subjects an element links to, itself included. */
function linkedSubjects(element: Element, of: Subjects["of"]): Set<Subject> {
	const found = new Set<Subject>()
	for (const at of [element, ...elements(element)]) {
		const subject = at.tagName === "a" ? of(attr(at, "href") ?? "") : null
		if (subject) found.add(subject)
	}
	return found
}

const ITEM = new Set(["li", "tr"])
const STOP = new Set(["main", "body", "html"])

/** One entry of a list: a list item, a row, an article that is not the page's own. */
function isItem(element: Element): boolean {
	if (element.tagName === "article") return byTag(element, "h1").length === 0
	return ITEM.has(element.tagName)
}

function spokenOf(
	element: Element,
	own: Subject | null,
	of: Subjects["of"],
): Subject | "many" | null {
	for (const holder of upward(element)) {
		if (STOP.has(holder.tagName)) break
		if (own && !isItem(holder)) continue
		const linked = linkedSubjects(holder, of)
		const [only] = linked
		if (linked.size === 1 && only) return only
		if (linked.size > 1) return own ?? "many"
	}
	return own
}
