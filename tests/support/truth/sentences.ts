import { attr, BLOCK, closest, type Element, elements, textOf } from "../site/html"
import { jsonLd, leaves } from "../site/jsonld"
import type { Page } from "../site/pages"
import type { Subject } from "../site/subject"
import { ranksIn } from "./rank"
import type { Standings } from "./standing"
import { subjectOfNode } from "./stars"

/** Names of all subjects, to find who a sentence without a link speaks of. */
export type Names = Map<Subject, string>

interface Sentence {
	text: string
	element: Element
}

const META = new Set([
	"description",
	"og:title",
	"og:description",
	"twitter:title",
	"twitter:description",
])

/** Sentences that give a rank to a subject whose certificate does not bear it. */
export function falseSentences(standings: Standings, names: Names): (page: Page) => string[] {
	return (page) =>
		sentences(page).flatMap(({ text, element }) => {
			const ranks = ranksIn(text)
			if (ranks.length === 0) return []
			return [...meant({ text, element }, page, standings, names)].flatMap((subject) =>
				ranks
					.filter((rank) => !standings.allStars(subject).has(rank))
					.map((rank) => `${rank} stars of ${subject}: “${text.slice(0, 160)}”`),
			)
		})
}

function meant(
	{ text, element }: Sentence,
	page: Page,
	standings: Standings,
	names: Names,
): Set<Subject> {
	const found = new Set<Subject>()
	const near = standings.subjects.spokenOf(element, page.path)
	if (near && near !== "many") found.add(near)
	else for (const [subject, name] of names) if (text.includes(name)) found.add(subject)
	return found
}

function sentences({ document }: Page): Sentence[] {
	return [...elements(document)].flatMap((element) => {
		if (element.tagName === "meta") {
			const name = attr(element, "name") ?? attr(element, "property") ?? ""
			return META.has(name) ? [{ text: attr(element, "content") ?? "", element }] : []
		}
		if (element.tagName === "title") return [{ text: textOf(element), element }]
		const label = attr(element, "aria-label") ?? attr(element, "alt")
		const spoken = label && !isWay(element) ? [{ text: label, element }] : []
		if (!BLOCK.has(element.tagName) || isWay(element)) return spoken
		const text = textOf(
			element,
			(inner) => inner === element || (!BLOCK.has(inner.tagName) && !isWay(inner)),
		)
		return text ? [...spoken, { text, element }] : spoken
	})
}

/**
 * Not a sentence about anybody: titles of cited articles, which are the words of others, filters
 * and links to listings, which name the stars they lead to, and the frame of every page.
 */
function isWay(element: Element): boolean {
	const holder = closest(
		element,
		(at) =>
			["nav", "header", "footer", "select", "cite"].includes(at.tagName) ||
			(at.tagName === "header" && closest(at, (main) => main.tagName === "main") === null) ||
			(attr(at, "class") ?? "").split(" ").includes("sources") ||
			(at.tagName === "a" && isListing(attr(at, "href") ?? "")),
	)
	return holder !== null
}

function isListing(href: string): boolean {
	return /^\/(nhom|tim-kiem|tinh|san-pham\/$|diem-den\/$|en\/(groups|products\/$|places\/$))/.test(
		href,
	)
}

/** Texts of JSON-LD that give a rank to a subject whose certificate does not bear it. */
export function falseRanksInData(standings: Standings): (page: Page) => string[] {
	return (page) =>
		jsonLd(page.document).flatMap((value) =>
			[...leaves(value)].flatMap((leaf) => {
				const ranks = typeof leaf.value === "string" ? ranksIn(leaf.value) : []
				const [object, ...holders] = leaf.holders
				const subject =
					(object && subjectOfNode(standings.subjects, object, holders)) ??
					standings.subjects.of(page.path)
				if (!subject) return []
				return ranks
					.filter((rank) => !standings.allStars(subject).has(rank))
					.map((rank) => `${rank} stars of ${subject} in ${leaf.path}: “${leaf.value}”`)
			}),
		)
}
